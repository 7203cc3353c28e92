import type { CellValue } from '../../src/core/grid';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../src/core/report/plan';
import { CATALOGUE, type CatalogueEntry } from '../../src/functions/catalogue';
import { EXAMPLES } from '../../src/functions/examples';
import { SAMPLE, SECOND_SAMPLE } from '../../src/functions/sample';
import { FUNCTIONS } from '../../src/functions/functions';

/** A formula of the workbook and what it gives, spilled over the cells beside it. */
export interface StoredFunction {
  readonly entry: CatalogueEntry;
  /** Zero-based, on the sheet "Fungsi". */
  readonly row: number;
  readonly formula: string;
  readonly result: readonly (readonly CellValue[])[];
}

/** Rows between the heading of a function and its result: description and formula. */
const ABOVE = 3;
const FIRST_ROW = 3;

/** Every function of the catalogue with its worked example, one below the other. */
export function storedFunctions(): StoredFunction[] {
  let row = FIRST_ROW;
  return CATALOGUE.map((entry) => {
    const { args, written } = EXAMPLES[entry.id];
    const given = FUNCTIONS[entry.id](...args);
    const result = (Array.isArray(given) ? given : [[given]]) as CellValue[][];
    const at = row + ABOVE;
    row = at + result.length + 1;
    return { entry, row: at, formula: `KEPATUHAN.${entry.id}(${englishArguments(written)})`, result };
  });
}

/** A workbook of worked examples with their results stored, as Excel stores them. Its data are invented. */
export function functionsSamplePlan(): WorkbookPlan {
  return {
    title: 'Contoh fungsi KEPATUHAN',
    styles: {
      title: { bold: true, size: 14 },
      simulated: { italic: true },
      heading: { bold: true },
      figure: { format: 'General' },
    },
    sheets: [functionsSheet(), dataSheet('Contoh', SAMPLE), dataSheet('Contoh2', SECOND_SAMPLE)],
  };
}

function functionsSheet(): SheetPlan {
  const rows: PlanCell[][] = [
    [{ value: 'Contoh setiap fungsi KEPATUHAN', style: 'title' }],
    [{ value: 'data simulasi: bukan hasil penilaian Ombudsman', style: 'simulated' }],
  ];
  for (const { entry, row, formula, result } of storedFunctions()) {
    rows[row - ABOVE] = [{ value: entry.id, style: 'heading' }];
    rows[row - ABOVE + 1] = [entry.description.id];
    rows[row - ABOVE + 2] = [`=${formula}`];
    rows[row] = [{ formula, result, style: 'figure' }];
  }
  return {
    name: 'Fungsi',
    rows: Array.from(rows, (cells) => cells ?? []),
    columns: [24, 24, 24, 16, 16, 16, 16, 16, 16].map((width) => ({ width })),
  };
}

function dataSheet(name: string, cells: readonly (readonly CellValue[])[]): SheetPlan {
  return { name, rows: cells, columns: [8, 20, 20].map((width) => ({ width })) };
}

/** Arguments as Indonesian Excel writes them, in the notation of files: commas between them, dots in numbers. */
function englishArguments(written: string): string {
  const parts = written.match(/"(?:[^"]|"")*"|\{[^}]*\}|[^"{]+/g) ?? [];
  return parts
    .map((part) => {
      if (part.startsWith('"')) return part;
      const numbers = part.replace(/(\d),(?=\d)/g, '$1.');
      return part.startsWith('{') ? numbers : numbers.replace(/;\s*/g, ',').replace(/\s+$/, '');
    })
    .join('');
}
