import type { CommandProblem } from '../../src/app/command-problem';
import type { SheetFault } from '../../src/core/instrument/sheet-log';
import { describeCommandProblem } from '../../src/text/command-problems';

const FAULT: SheetFault = {
  ...{ code: 'empty-text', path: 'id', data: {} },
  cell: { sheet: 'Instrumen', row: 1, column: 1 },
};

const PROBLEMS: readonly CommandProblem[] = [
  { code: 'unknown-edition', data: { found: '2020', known: ['2021', '2023'] } },
  { code: 'no-header', data: { sheets: ['Lembar1'] } },
  { code: 'no-header', data: { sheets: [] } },
  { code: 'no-rows', data: { sheets: ['Lembar1'] } },
  { code: 'bands-only', data: { edition: '2018', scoring: ['2021', '2023'] } },
  { code: 'unit-not-found', data: { found: 'X', units: ['A', 'B'] } },
  { code: 'file-unreadable', data: { file: 'a.xlsx', why: 'ENOENT' } },
  { code: 'file-exists', data: { file: 'a.xlsx' } },
  { code: 'file-unwritable', data: { file: 'a.xlsx', why: 'EACCES' } },
  { code: 'score-not-a-number', data: { found: 'baik', line: 3 } },
  { code: 'score-out-of-range', data: { found: '101', maximum: 100, edition: '2023', line: null } },
  { code: 'no-scores', data: {} },
  { code: 'percentages-count', data: { found: 2, names: ['Input', 'Proses'], edition: '2023' } },
  { code: 'product-counts', data: { edition: '2021', scores: 4, counts: 0 } },
  { code: 'product-count-not-whole', data: { found: '1,5' } },
  { code: 'no-dimensions', data: { edition: '2018' } },
  { code: 'unknown-blank-policy', data: { found: 'sepi' } },
  { code: 'instrument-faults', data: { sheet: 'Instrumen', faults: [FAULT] } },
  { code: 'no-instrument-sheet', data: { sheets: ['Lembar1'] } },
  { code: 'mapping-misfit', data: { sheet: 'Data', header: { cell: 'D3', before: 'Hasil', now: 'Skor lama' } } },
  { code: 'mapping-misfit', data: { sheet: 'Data', header: null } },
  { code: 'mapping-damaged', data: {} },
  { code: 'template-too-large', data: { rows: 300000, maximum: 200000 } },
  { code: 'robustness-not-scored', data: { units: ['A', 'B', 'C', 'D'] } },
  { code: 'no-follow-up', data: { file: 'a.xlsx', sheets: ['X'] } },
  { code: 'data-faults', data: { file: 'a.json', faults: [{ place: 'baris[0]', fault: FAULT }], more: 2 } },
  { code: 'duplicate-name', data: { found: 'A' } },
  ...(['unknown-option', 'unknown-command', 'missing', 'not-a-choice', 'too-many', 'other'] as const).map(
    (kind): CommandProblem => ({ code: 'wrong-arguments', data: { kind, item: '--x' } }),
  ),
];

describe('sentences of problems', () => {
  it.each(PROBLEMS)('$code reads whole in both languages', (problem) => {
    const [id, en] = [describeCommandProblem(problem, 'id'), describeCommandProblem(problem, 'en')];
    expect(id).not.toBe(en);
    for (const sentence of [id, en]) {
      expect(sentence).toMatch(/^["A-Z].*[.]$/s);
      expect(sentence).not.toMatch(/undefined|null|\[object|\$\{/);
    }
  });
});
