import { cellAddress } from '../../src/core/address';
import { isCellError, type CellValue } from '../../src/core/grid';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../src/core/report/plan';
import { areaAddress } from '../../src/core/reference';
import { writeWorkbook } from '../../src/xlsx/write';
import { SENTENCE_CASES, type SentenceCase } from '../functions/sentence-cases';
import type { PreviewPage } from './support/preview-page';
import { openPreview } from './support/session';

const FORMULAS = 'Galat';
/** The grid of the preview takes a text such as "#DIV/0!" for an error before any function is called; Excel does not. */
const CASES: readonly SentenceCase[] = Object.values(SENTENCE_CASES)
  .flat()
  .filter(([, args]) => !args.some((arg) => typeof arg === 'string' && arg.startsWith('#')));

/** A call as a formula, whose ranges stand side by side on a sheet of their own. */
function written([id, args]: SentenceCase, sheet: string): { formula: string; data: SheetPlan } {
  const rows: PlanCell[][] = [];
  let left = 0;
  const inCells = (cells: readonly (readonly CellValue[])[]): string => {
    const width = Math.max(1, ...cells.map((row) => row.length));
    cells.forEach((row, r) => row.forEach((cell, c) => ((rows[r] ??= [])[left + c] = cell)));
    const area = { top: 0, left, bottom: Math.max(0, cells.length - 1), right: left + width - 1 };
    left += width + 1;
    return `${sheet}!${areaAddress(area)}`;
  };
  const texts = args.map((arg, at) => {
    if (Array.isArray(arg)) return inCells(arg as CellValue[][]);
    if (isCellError(arg)) return inCells([[arg]]);
    // An omitted argument; the first one is a reference to a blank cell.
    if (arg === null) return at === 0 ? inCells([]) : '';
    return typeof arg === 'string' ? `"${arg}"` : String(arg).toUpperCase();
  });
  const filled = Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
  return { formula: `KEPATUHAN.${id}(${texts.join(',')})`, data: { name: sheet, rows: filled } };
}

function workbook(): WorkbookPlan {
  const calls = CASES.map((each, at) => written(each, `K${at}`));
  const rows = calls.map(({ formula }): PlanCell[] => [{ formula, result: null }]);
  return {
    title: 'Galat',
    styles: {},
    sheets: [{ name: FORMULAS, rows }, ...calls.map(({ data }) => data)],
  };
}

describe.each(['id', 'en'] as const)(
  'every sentence of a refusal, through the runtime into a cell (%s)',
  (language) => {
    let preview: PreviewPage;
    beforeAll(async () => {
      preview = await openPreview({ language });
      const bytes = [...(await writeWorkbook(workbook()))];
      await preview.page.evaluate((file) => window.preview.open(Uint8Array.from(file), 'galat.xlsx'), bytes);
      await preview.idle();
    });
    afterAll(() => preview.close());

    it.each(CASES.map((each, at) => [written(each, `K${at}`).formula, at, each] as const))(
      '%s',
      async (_formula, row, [, , error, sentence]) => {
        const { value, message } = await preview.cell(FORMULAS, cellAddress(row, 0));
        expect({ value, message }).toEqual({ value: error, message: sentence });
      },
    );
  },
);
