import fc from 'fast-check';
import { explainUnit } from '../../src/taskpane/views/explain/explanation';
import { add, compare, ZERO } from '../../src/core/number/fraction';
import type { CellValue, Grid } from '../../src/core/grid';
import { assessed, level, OF_2023, scoresOf } from './sheets';
import { runs } from '../support/runs';

const UNITS = ['Dinas Sosial', 'Puskesmas Utara'];
const COUNT = UNITS.length * OF_2023.indicators.length;

const answer = fc.oneof({ arbitrary: level, weight: 12 }, fc.constantFrom<CellValue>('TB', null, 'baik', 9));
const reasons = fc.constantFrom<CellValue>('Bukti baru', 'Salah salin', null, '-', ' ', { error: '#N/A' });
const override = fc.oneof(
  { arbitrary: fc.constant(null), weight: 4 },
  { arbitrary: level, weight: 3 },
  fc.constantFrom<CellValue>('TB', 'naik', 5, '1.234', { error: '#REF!' }),
);
const rows = fc.array(fc.tuple(answer, override, reasons), { minLength: COUNT, maxLength: COUNT });

type Row = [answer: CellValue, override: CellValue, reason: CellValue];

function gridOf(header: readonly string[], cells: (row: number) => readonly CellValue[]): Grid {
  const facts = {
    hidden: false,
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    merged: [],
    formulas: new Map(),
    formats: new Map(),
    tables: [],
  };
  const body = Array.from({ length: COUNT }, (_, at): CellValue[] => {
    const { code } = OF_2023.indicators[at % OF_2023.indicators.length]!;
    return [UNITS[Math.floor(at / OF_2023.indicators.length)]!, code, 'tidak ada layanan', ...cells(at)];
  });
  return { sheet: 'Penilaian', top: 0, left: 0, values: [['Unit', 'Kode', 'Catatan', ...header], ...body], facts };
}

/** Valid on the scale of 2023, and accounted for. */
function counts([, override, reason]: Row): boolean {
  const isValid = override === 'TB' || (typeof override === 'number' && override <= 4);
  return isValid && typeof reason === 'string' && /[a-z]/i.test(reason);
}

it('scores a sheet with corrections as the sheet with the corrected answers typed in, and counts them', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom('refuse', 'zero', 'ignore'), (all, blank) => {
      const corrected = assessed([gridOf(['Nilai', 'Nilai Koreksi', 'Alasan Koreksi'], (at) => all[at]!)], blank);
      const typed = assessed([gridOf(['Nilai'], (at) => [counts(all[at]!) ? all[at]![1] : all[at]![0]])], blank);
      expect(scoresOf(corrected)).toEqual(scoresOf(typed));
      expect(corrected.result.institution.completeness).toEqual(typed.result.institution.completeness);
      expect(corrected.result.institution.range).toEqual(typed.result.institution.range);
      expect(corrected.result.institution.overrides).toBe(all.filter(counts).length);
      expect(typed.result.institution.overrides).toBe(0);
    }),
    { numRuns: runs(40) },
  );
});

it('is final only where every correction counts', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { result, issues } = assessed([gridOf(['Nilai', 'Nilai Koreksi', 'Alasan Koreksi'], (at) => all[at]!)]);
      const halves = all.filter((row) => row[1] !== null && !counts(row)).length;
      const named = new Set(
        issues.filter(({ severity, column }) => severity === 'wajib' && column >= 4).map(({ row }) => row),
      );
      expect(named.size).toBe(halves);
      if (halves > 0) expect(result.status).not.toBe('final');
    }),
    { numRuns: runs(40) },
  );
});

it('explains every correction in force once, and its contributions add up to the corrected score', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const assessment = assessed([gridOf(['Nilai', 'Nilai Koreksi', 'Alasan Koreksi'], (at) => all[at]!)], 'zero');
      const lines = UNITS.flatMap((unit) =>
        explainUnit(assessment, unit)!.dimensions.flatMap((dimension) => dimension.lines),
      );
      const told = lines.flatMap((line) => line.overrides.map((note) => [note.row, note.original, note.override]));
      const expected = all.flatMap((row, at) => (counts(row) ? [[at + 1, row[0], row[1]]] : []));
      expect(told).toEqual(expected);
      for (const unit of UNITS) {
        const trace = explainUnit(assessment, unit)!;
        const sum = trace.dimensions.reduce((total, { points }) => add(total, points), ZERO);
        if (trace.exact !== null) expect(compare(sum, trace.exact)).toBe(0);
      }
    }),
    { numRuns: runs(40) },
  );
});
