import { kartu, numberCard } from '../../src/functions/kartu';
import { EDITION_ASSUMED } from '../../src/text/edition-assumed';
import { nilai } from '../../src/functions/nilai';
import { edition, refusedBy, tableOf, TWO_UNITS, withCell } from './support';

type Shown = Readonly<Record<string, string | number>>;

function properties(...args: Parameters<typeof numberCard>): Shown {
  const entries = Object.entries(numberCard(...args).properties);
  return Object.fromEntries(entries.map(([name, { basicValue }]) => [name, basicValue]));
}

/** A host that knows the requirement sets named, as "name version". */
function withHost(sets: readonly string[], test: () => void): void {
  const isSetSupported = (name: string, version: string): boolean => sets.includes(`${name} ${version}`);
  withGlobal('Office', { context: { requirements: { isSetSupported } } }, test);
}

function withGlobal(name: 'Office' | 'OfficeRuntime', value: unknown, test: () => void): void {
  Object.assign(globalThis, { [name]: value });
  try {
    test();
  } finally {
    Reflect.deleteProperty(globalThis, name);
  }
}

describe('KARTU', () => {
  it('is a number with properties for Excel', () => {
    expect(numberCard(TWO_UNITS, 'Dinas A')).toEqual({
      ...{ type: 'Double', basicType: 'Double', basicValue: 75, numberFormat: '0.00' },
      properties: {
        Unit: { type: 'String', basicType: 'String', basicValue: 'Dinas A' },
        Zona: { type: 'String', basicType: 'String', basicValue: 'Kuning' },
        Kategori: { type: 'String', basicType: 'String', basicValue: 'C' },
        Opini: { type: 'String', basicType: 'String', basicValue: 'Kualitas Sedang' },
        Kelengkapan: { type: 'Double', basicType: 'Double', basicValue: 1, numberFormat: '0.00%' },
        Status: { type: 'String', basicType: 'String', basicValue: 'final' },
        Edisi: { type: 'String', basicType: 'String', basicValue: '2023' },
        'Catatan edisi': {
          type: 'String',
          basicType: 'String',
          basicValue: EDITION_ASSUMED.id('2023'),
        },
        Instrumen: { type: 'String', basicType: 'String', basicValue: 'kepatuhan-2023' },
        Versi: { type: 'String', basicType: 'String', basicValue: edition('2023').version },
        Keterangan: { type: 'String', basicType: 'String', basicValue: 'Simulasi, bukan hasil resmi Ombudsman' },
      },
    });
  });

  it('is of the institution without a unit, and names it where the sheet does', () => {
    expect(numberCard(TWO_UNITS).basicValue).toBe(87.5);
    expect(properties(TWO_UNITS)).not.toHaveProperty('Instansi');
    const named = [['Instansi', 'Kabupaten Contoh', null, null, null], ...TWO_UNITS];
    expect(properties(named)).toMatchObject({ Instansi: 'Kabupaten Contoh', Zona: 'Hijau', Kategori: 'B' });
  });

  it('leaves out what the edition lacks, and names the predicate of a unit where there is one', () => {
    expect(Object.keys(properties(tableOf({ U: 0.9 }, edition('2021')), 'U', 2021))).not.toContain('Opini');
    const of2025 = tableOf({ U: 0.78 }, edition('2025'));
    expect(properties(of2025, 'U', 2025)).toMatchObject({ Predikat: expect.stringMatching(/Baik/) });
    expect(properties(of2025, null, 2025)).not.toHaveProperty('Predikat');
  });

  it('counts corrections by hand, where there are any', () => {
    const [header, first, ...rows] = TWO_UNITS;
    const corrected = [
      [...header!, 'Nilai Koreksi', 'Alasan Koreksi'],
      [...first!, 4, 'Bukti baru'],
      ...rows.map((row) => [...row, null, null]),
    ];
    expect(properties(corrected, 'Dinas A')).toMatchObject({ Koreksi: 1 });
    expect(properties(corrected)).toMatchObject({ Koreksi: 1 });
    expect(properties(corrected, 'Dinas B')).not.toHaveProperty('Koreksi');
  });

  it('gives the number of NILAI where the host has no cards, or says nothing', () => {
    expect(kartu(TWO_UNITS, 'Dinas A')).toBe(nilai(TWO_UNITS, 'Dinas A'));
    withHost(['CustomFunctionsRuntime 1.4'], () => expect(kartu(TWO_UNITS)).toBe(87.5));
    for (const office of [{}, { context: {} }, { context: { requirements: {} } }]) {
      withGlobal('Office', office, () => expect(kartu(TWO_UNITS)).toBe(87.5));
    }
    const isSetSupported = (): never => {
      throw new TypeError('not yet');
    };
    withGlobal('Office', { context: { requirements: { isSetSupported } } }, () => expect(kartu(TWO_UNITS)).toBe(87.5));
  });

  it('does not believe the runtime without a page, whose answer is inaccurate on the desktop', () => {
    const apiInformation = { isSetSupported: () => true };
    withGlobal('OfficeRuntime', { apiInformation }, () => expect(kartu(TWO_UNITS)).toBe(87.5));
  });

  it('gives the card where the host has cards', () => {
    withHost(['CustomFunctionsRuntime 1.5'], () => expect(kartu(TWO_UNITS)).toEqual(numberCard(TWO_UNITS)));
  });

  it('is refused as NILAI is', () => {
    const blank = withCell(TWO_UNITS, 2, 3, null);
    expect(refusedBy(() => kartu(blank))).toEqual(refusedBy(() => nilai(blank)));
    expect(refusedBy(() => kartu(TWO_UNITS, 'Dinas C')).code).toBe('unit-unknown');
  });
});
