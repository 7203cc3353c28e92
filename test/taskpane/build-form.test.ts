import { findInstrument } from '../../src/app/editions';
import type { Grid } from '../../src/core/grid';
import { instrumentSheetRows } from '../../src/core/instrument/sheet-rows';
import { BuildDraft, namesIn, OWN, type BuildForm } from '../../src/taskpane/views/build/form';

const FORM: BuildForm = {
  edition: '2023',
  name: 'Penilaian',
  institution: ' Kota Contoh ',
  kind: 'pemda',
  units: 'Dinas A\nDinas B',
  productsBy: 'count',
  count: '2',
  products: '',
};

function draft(change: Partial<BuildForm> = {}, grids: readonly Grid[] = []): BuildDraft {
  return new BuildDraft(
    { ...FORM, ...change },
    grids,
    grids.map(({ sheet }) => sheet),
    'id',
  );
}

function instrumentGrid(edition: string): Grid {
  return { sheet: 'Instrumen', top: 0, left: 0, values: instrumentSheetRows(findInstrument(edition)!) };
}

describe('names in a text', () => {
  it('are one per line, with white space tidied and blank lines left out', () => {
    expect(namesIn(' Dinas  A \r\n\n\tDinas B\r')).toEqual([
      { name: 'Dinas A', line: 1 },
      { name: 'Dinas B', line: 3 },
    ]);
  });

  it('are the first cells with a letter where several columns were pasted', () => {
    expect(namesIn('1\tDinas A\tJl. Merdeka\n2\tDinas B\t').map(({ name }) => name)).toEqual(['Dinas A', 'Dinas B']);
  });
});

describe('a form that can be created', () => {
  it('tells the size of what the plan then has', () => {
    const whole = draft();
    expect(whole.faults).toEqual({});
    // 206 rows a unit, 11 of them once more for the second product.
    expect(whole.size).toMatchObject({ rows: 434, units: 2, perUnit: 217, indicators: 37, products: 2 });
    const [, sheet] = whole.plan().sheets;
    expect(sheet!.rows).toHaveLength(6 + 434);
    expect(sheet!.rows.slice(1, 4).map(([, cell]) => cell)).toEqual([
      { value: 'Kota Contoh', style: 'entry' },
      { value: 'Pemerintah daerah', style: 'entry' },
      { value: '2023', style: 'entry' },
    ]);
    expect(whole.products).toEqual(['Produk 1', 'Produk 2']);
  });

  it('takes the products by name, and names none where one is enough', () => {
    expect(draft({ productsBy: 'name', products: 'Izin\nSertifikat' }).products).toEqual(['Izin', 'Sertifikat']);
    expect(draft({ count: '1' }).products).toEqual([]);
  });

  it('has no products in an edition that looks at none', () => {
    const of2025 = draft({ edition: '2025', count: 'x' });
    expect([of2025.faults, of2025.products, of2025.size.products]).toEqual([{}, [], 0]);
  });
});

describe('a form that cannot', () => {
  it.each<[string, Partial<BuildForm>, object]>([
    ['no units', { units: ' \n' }, { units: 'Isi paling sedikit satu unit.' }],
    ['a unit twice', { units: 'Dinas A\n\nDINAS  A' }, { units: 'Baris 3 sama dengan baris 1: DINAS A.' }],
    ['no product name', { productsBy: 'name' }, { products: 'Isi paling sedikit satu produk, atau pilih Jumlah.' }],
    [
      'a product twice',
      { productsBy: 'name', products: 'Izin\nizin' },
      { products: 'Baris 2 sama dengan baris 1: izin.' },
    ],
    ['half a product', { count: '1.5' }, { count: 'Isi bilangan bulat 1 sampai 50.' }],
    ['51 products', { count: '51' }, { count: 'Isi bilangan bulat 1 sampai 50.' }],
    [
      'a name that is never read',
      { name: 'Rekap 2023' },
      { name: expect.stringContaining('tidak dibaca sebagai penilaian') },
    ],
    ['no name', { name: ' ' }, { name: 'Isi nama lembar.' }],
  ])('says why: %s', (_what, change, faults) => {
    expect(draft(change).faults).toEqual(faults);
  });

  it('says how many rows there would be', () => {
    const units = Array.from({ length: 300 }, (_, at) => `Dinas ${at}`).join('\n');
    expect(draft({ units }).faults.units).toMatch(
      /^Lembar akan berisi 65100 baris; panel ini membuat paling banyak 50000/,
    );
  });

  it('does not overwrite a sheet', () => {
    const there: Grid = { sheet: 'penilaian', top: 0, left: 0, values: [['x']] };
    expect(draft({}, [there]).faults.name).toBe('Lembar "Penilaian" sudah ada dan tidak ditimpa. Pakai nama lain.');
  });
});

describe('the instrument of the workbook', () => {
  const own = instrumentGrid('2023');

  it('is used, and its sheet is left alone', () => {
    const made = draft({ edition: OWN }, [own]);
    expect([made.ownEdition, made.faults]).toEqual(['2023', {}]);
    expect(made.plan().sheets.map(({ name }) => name)).toEqual(['Petunjuk', 'Penilaian']);
  });

  it('may be asked for by its edition, but no other one beside it', () => {
    expect(draft({ edition: '2023' }, [own]).faults).toEqual({});
    expect(draft({ edition: '2024' }, [own]).faults.edition).toMatch(
      /^Buku kerja ini dinilai dengan lembar Instrumen-nya/,
    );
  });

  it('that is faulty says so', () => {
    const faulty: Grid = { ...own, values: [['Instrumen']] };
    expect(draft({ edition: OWN }, [faulty]).faults.edition).toMatch(
      /^Instrumen di lembar "Instrumen" belum dapat dipakai/,
    );
    expect(draft({ edition: '2023' }, [faulty]).faults.edition).toContain('lembar Instrumen-nya');
  });
});
