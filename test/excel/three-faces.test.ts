import fc from 'fast-check';
import type { AssessOutcome } from '../../src/app/assess';
import { NO_MAPPING } from '../../src/app/column-mapping';
import { findInstrument } from '../../src/app/editions';
import { readingSteps } from '../../src/app/reading';
import type { CellValue, Grid } from '../../src/core/grid';
import { finish } from '../../src/core/steps';
import { BLANKS } from '../../src/functions/blank-evidence';
import { assessed } from '../../src/functions/data';
import { Refusal } from '../../src/functions/outcome';
import { openWorkbook } from '../../src/xlsx/open-workbook';
import { writeWorkbook } from '../../src/xlsx/write';
import { fill, openPort } from './support';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  BLANKS.forget();
});

type Rows = CellValue[][];

const CODES = ['2022', '2023', '2024', '2025'].map(
  (edition) => [edition, findInstrument(edition)!.indicators] as const,
);

const answer = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom<CellValue>(0, 1, 2, 3, 4, 2.5) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>('TB', 'tb', null, '3', '3 ', '75%', '1.234', 'baik', 5, -1, 0.5) },
);
const reason = fc.constantFrom<CellValue>(null, 'tidak ada layanannya', '-', 'TB', 0);
const unitNames = fc.uniqueArray(
  fc.constantFrom(
    'Dinas Kesehatan',
    'Puskesmas 1',
    'Puskesmas 2',
    'Rata2',
    'MIN 1 Malang',
    'Dinas A 2022',
    'RSUD Kota',
  ),
  { minLength: 1, maxLength: 2 },
);

/** A sheet in one of the three forms, with some of the faults that people make. Its last row is blank. */
const sheets: fc.Arbitrary<Rows> = fc
  .record({
    form: fc.constantFrom('long', 'matrix', 'unit-sheet'),
    edition: fc.constantFrom(...CODES),
    isNamed: fc.boolean(),
    names: unitNames,
    answers: fc.array(answer, { minLength: 130, maxLength: 130 }),
    reasons: fc.array(reason, { minLength: 130, maxLength: 130 }),
    spelling: fc.constantFrom<(code: string) => string>(
      (code) => code,
      (code) => code.replace('.', ''),
      (code) => code.toLowerCase(),
      (code) => code.replace('O', '0'),
    ),
    extra: fc.option(fc.constantFrom('Skor Lama', 'Bobot', 'No'), { nil: null }),
    total: fc.boolean(),
    declared: fc.boolean(),
    left: fc.nat(200),
    isClean: fc.boolean(),
  })
  .map(
    ({ form, edition: [edition, indicators], isNamed, names, answers, reasons, spelling, extra, total, ...rest }) => {
      const top: Rows = [['Instansi: Kota Uji'], isNamed ? ['Edisi', edition] : [null]];
      if (rest.declared) top.push([`Daftar unit: ${names.join('; ')}`]);
      const value = (at: number): CellValue => {
        const given = answers[at % answers.length]!;
        return rest.isClean && (typeof given !== 'number' || given > 4 || given < 0) ? 3 : given;
      };
      const more = (at: number): CellValue[] => (extra === null ? [] : [extra === 'No' ? at + 1 : at % 3]);
      const codes = indicators.map(({ code }) => spelling(code)).filter((_, at) => at !== rest.left);
      if (form === 'matrix') {
        const rows = codes.map((code, at) => [code, ...names.map((_, unit) => value(at * 3 + unit)), ...more(at)]);
        return [...top, ['Kode', ...names, ...(extra === null ? [] : [extra])], ...rows, [null]];
      }
      const heading = ['Kode', 'Nilai', 'Bukti', 'Catatan', ...(extra === null ? [] : [extra])];
      const row = (code: string, at: number): CellValue[] => [code, value(at), 'SK', reasons[at % 130]!, ...more(at)];
      if (form === 'unit-sheet') return [...top, ['Unit', names[0]!], heading, ...codes.map(row), [null]];
      const body = names.flatMap((name, unit) => codes.map((code, at) => [name, ...row(code, at + unit * 37)]));
      return [...top, ['Unit', ...heading], ...body, ...(total ? [['Jumlah', null, 99]] : []), [null]];
    },
  );

/** What a face says of a workbook, apart from the names of sheets. */
function saidBy(outcome: AssessOutcome): unknown {
  if (!outcome.ok) return outcome.problem.code;
  const { instrument, result, mandatory } = outcome.assessment;
  return {
    edition: instrument.edition,
    status: result.status,
    institution: [result.institution.outcome, result.institution.band, result.institution.completeness],
    units: result.units.map(({ name, outcome: of, status }) => [name, of, status]),
    mandatory: mandatory.map(({ code, row, column }) => `${code} ${row} ${column}`).sort(),
  };
}

const read = (grids: readonly Grid[]): AssessOutcome =>
  finish(readingSteps(grids, NO_MAPPING, { edition: undefined, blank: 'refuse' }));

async function byFile(rows: Rows): Promise<unknown> {
  const bytes = await writeWorkbook({ title: '', styles: {}, sheets: [{ name: 'Data', rows }] });
  return saidBy(read(openWorkbook(bytes).grids));
}

async function byPane(rows: Rows): Promise<unknown> {
  const workbook = openPort();
  const typed = (cell: CellValue): string | null =>
    cell === null ? null : typeof cell === 'string' && /^[-+\d]/.test(cell) ? `'${cell}` : String(cell);
  fill(
    workbook,
    'Satu',
    rows.map((cells) => cells.map(typed)),
  );
  return saidBy(read(await workbook.port.read()));
}

function byFunction(rows: Rows): unknown {
  const width = Math.max(...rows.map((cells) => cells.length));
  const range = rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? null));
  try {
    return saidBy({ ok: true, assessment: assessed(range, null) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return REFUSALS[error.problem.code] ?? error.problem.code;
  }
}

/** Functions say more of a range that they cannot read. */
const REFUSALS: Readonly<Record<string, string>> = {
  'data-no-header': 'no-header',
  'data-transposed': 'no-header',
  'data-no-rows': 'no-rows',
};

test('command line, pane and functions give one answer', async () => {
  const statuses = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(sheets, async (rows) => {
      const said = await byFile(rows);
      expect(await byPane(rows)).toEqual(said);
      expect(byFunction(rows)).toEqual(said);
      const status = typeof said === 'string' ? said : (said as { status: string }).status;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }),
    { numRuns: Number(process.env['FACES'] ?? 60), endOnFailure: true },
  );
  // Nothing is proven by workbooks that are all refused.
  expect(statuses.get('final') ?? 0).toBeGreaterThan(5);
  expect(statuses.get('sementara') ?? 0).toBeGreaterThan(5);
});
