import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellAddress } from '../../src/core/address';
import type { Instrument } from '../../src/core/instrument/types';

/** Rows of an assessment: unit, code, level. */
export type Rows = readonly (readonly [unit: string, code: string, level: number])[];

/** A workbook in an open spreadsheet engine: cells go in, formulas come out calculated. */
export interface NativeBook {
  /** Milliseconds of processor time of one calculation of all formulas. */
  calculate(): number;
  /** What a cell of the sheet of formulas shows. */
  shown(row: number, column: number): string;
}

const [DATA, FORMULAS] = [0, 1];
/** Rows of the limits, on the sheet of formulas: from, category, zone. */
const LIMITS = 'Sheet2!$J$1:$J$5';
const CATEGORIES = 'Sheet2!$K$1:$K$5';
const ZONES = 'Sheet2!$L$1:$L$5';

/** The formulas somebody would write without this add-in, one row of cells for each line, over the rows and the limits. */
export async function nativeBook(
  instrument: Instrument,
  rows: Rows,
  lines: readonly (readonly string[])[],
): Promise<NativeBook> {
  const { default: start, Model } = await import('@ironcalc/wasm');
  const wasm = path.join(path.dirname(require.resolve('@ironcalc/wasm')), 'wasm_bg.wasm');
  await start({ module_or_path: readFileSync(wasm) });
  const model = new Model('bench', 'en', 'UTC', 'en');
  model.newSheet();
  model.pauseEvaluation();
  const put = (sheet: number, row: number, column: number, input: string): void =>
    model.setUserInput(sheet, row + 1, column + 1, input);
  const dimensionOf = new Map(instrument.indicators.map(({ code, dimension }) => [code, dimension]));
  rows.forEach(([unit, code, level], row) => {
    [unit, dimensionOf.get(code)!, String(level)].forEach((cell, column) => put(DATA, row, column, cell));
  });
  instrument.bands.forEach((band, row) => {
    [String(band.min / 100), band.category ?? '', band.zone].forEach((cell, column) => {
      put(FORMULAS, row, 9 + column, cell);
    });
  });
  lines.forEach((cells, row) => cells.forEach((cell, column) => put(FORMULAS, row, column, cell)));
  return {
    calculate: () => {
      const start = process.cpuUsage();
      model.evaluate();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    },
    shown: (row, column) => model.getFormattedCellValue(FORMULAS, row + 1, column + 1),
  };
}

/** One cell for each dimension: its points, as SUMPRODUCT over all rows. `unit` is text in quotes or a reference. */
export function dimensionFormulas(instrument: Instrument, rows: number, unit: string): string[] {
  const [units, dimensions, levels] = ['A', 'B', 'C'].map((column) => `Sheet1!$${column}$1:$${column}$${rows}`);
  return instrument.dimensions.map(({ code, weight }) => {
    const members = instrument.indicators.filter((indicator) => indicator.dimension === code);
    const full = members.reduce((sum, { scale }) => sum + instrument.scales[scale]!.max, 0);
    return `${weight.value / 100}*SUMPRODUCT((${units}=${unit})*(${dimensions}="${code}")*${levels})/${full}`;
  });
}

/** A row of the summary: name, points of each dimension, score, category, zone. */
export function summaryLine(instrument: Instrument, rows: number, unit: string, row: number): string[] {
  const points = dimensionFormulas(instrument, rows, `$A${row + 1}`);
  const last = points.length;
  const score = cellAddress(row, last + 1);
  return [
    unit,
    ...points.map((formula) => `=${formula}`),
    `=ROUND(SUM(${cellAddress(row, 1)}:${cellAddress(row, last)}),2)`,
    `=XLOOKUP(${score},${LIMITS},${CATEGORIES},"",-1)`,
    `=XLOOKUP(${score},${LIMITS},${ZONES},"",-1)`,
  ];
}

export function scoreFormula(instrument: Instrument, rows: number, unit: string): string {
  return `=ROUND(${dimensionFormulas(instrument, rows, `"${unit}"`).join('+')},2)`;
}

export function zoneFormula(score: number): string {
  return `=XLOOKUP(${score},${LIMITS},${ZONES},"",-1)`;
}
