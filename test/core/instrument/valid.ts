import type { Instrument } from '../../../src/core/instrument/types';

const own = { status: 'default', source: 'sheet' } as const;

/** A small sound instrument to break in tests: two dimensions, three indicators, five bands. */
export function validInstrument(): Instrument {
  const indicator = (code: string, dimension: string, scale: string): Instrument['indicators'][number] => ({
    code,
    dimension,
    name: { id: `Indikator ${code}`, en: `Indicator ${code}` },
    variable: { id: 'Variabel', en: 'Variable' },
    technique: { value: 'dokumen', ...own },
    respondents: { value: { count: 1, who: { id: 'penilai', en: 'assessor' } }, ...own },
    perProduct: false,
    weight: { value: 1, ...own },
    scale,
    evidenceFrom: { value: 1, ...own },
    maladministration: { value: 'tidak patut', ...own },
    aspect: { value: 'pertukaran-data', ...own },
    ...own,
  });
  const band = (min: number, max: number, category: string): Instrument['bands'][number] => ({
    min,
    max,
    zone: category < 'C' ? 'hijau' : category === 'C' ? 'kuning' : 'merah',
    category,
    opinion: null,
    predicate: null,
    ...own,
  });
  return {
    id: 'contoh',
    edition: 'contoh',
    version: '1.0',
    title: { id: 'Contoh', en: 'Example' },
    caveats: [],
    rules: {
      maximum: { value: 100, ...own },
      weightTotal: 10_000,
      bandDecimals: { value: 2, ...own },
      institution: { value: 'mean-of-rounded-units', ...own },
      notApplicable: { value: 'exclude', ...own },
      completenessThreshold: { value: 10_000, ...own },
      products: { value: [{ kind: 'pemda', per: 'unit', count: 2 }], ...own },
      window: { value: { from: '2024-02-29', to: '2024-03-01' }, ...own },
      opinionSuffix: { value: null, ...own },
    },
    bands: [
      band(0, 3199, 'E'),
      band(3200, 5399, 'D'),
      band(5400, 7799, 'C'),
      band(7800, 8799, 'B'),
      band(8800, 10_000, 'A'),
    ],
    undecided: [],
    scales: {
      '0-4': { kind: 'number', max: 4, ...own },
      'A/B/C': {
        kind: 'choice',
        max: 1,
        options: [
          { answer: 'A', also: [], points: 1 },
          { answer: 'B', also: ['Cukup'], points: 0.5 },
          { answer: 'C', also: [], points: 0 },
        ],
        ...own,
      },
    },
    dimensions: [
      { code: 'X', name: { id: 'Satu', en: 'One' }, weight: { value: 6000, ...own } },
      { code: 'Y', name: { id: 'Dua', en: 'Two' }, weight: { value: 4000, ...own } },
    ],
    indicators: [indicator('X.1', 'X', '0-4'), indicator('X.2', 'X', 'A/B/C'), indicator('Y.1', 'Y', '0-4')],
  };
}

/** A copy with the value at a path replaced: `changed(['bands', 0, 'min'], 1)`. */
export function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(validInstrument());
  let target = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) target = target[step] as Record<string | number, unknown>;
  const last = path[path.length - 1] ?? '';
  if (value === undefined) Reflect.deleteProperty(target, last);
  else target[last] = value;
  return copy;
}
