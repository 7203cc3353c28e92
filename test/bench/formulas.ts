import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/app/assess';
import { findInstrument } from '../../src/app/editions';
import { cellAddress, columnLetters } from '../../src/core/address';
import { tableOf } from './tables';
import { medians } from './timing';

export interface FormulaTimes {
  readonly rows: number;
  /** Units that have formulas; the others' rows are only searched. */
  readonly scored: number;
  readonly units: number;
  /** One calculation of all formulas, in milliseconds. */
  readonly formulas: number;
}

/**
 * What somebody would do without this add-in: AVERAGEIFS per unit and indicator, a weighted mean per dimension, ROUND,
 * and a nested IF for the category, in a spreadsheet engine that recalculates when a level changes.
 */
export async function measureFormulas(units: number, scored: number, runs: number): Promise<FormulaTimes> {
  const { default: start, Model } = await import('@ironcalc/wasm');
  const wasm = path.join(path.dirname(require.resolve('@ironcalc/wasm')), 'wasm_bg.wasm');
  await start({ module_or_path: readFileSync(wasm) });
  const instrument = findInstrument('2023')!;
  const { indicators, dimensions } = instrument;
  const rows = units * indicators.length;
  const grid = tableOf(instrument, rows, 'plain');
  const model = new Model('bench', 'en', 'UTC', 'en');
  model.newSheet();
  model.pauseEvaluation();
  const put = (sheet: number, row: number, column: number, input: string): void =>
    model.setUserInput(sheet, row + 1, column + 1, input);
  grid.values.slice(1).forEach((cells, row) => {
    [cells[0], cells[2], cells[5]].forEach((cell, column) => put(0, row, column, String(cell)));
  });
  const names = [...new Set(grid.values.slice(1).map((cells) => String(cells[0])))].slice(0, scored);
  const last = indicators.length;
  indicators.forEach(({ code }, at) => put(1, 0, at + 1, code));
  names.forEach((name, at) => {
    const row = at + 1;
    put(1, row, 0, name);
    indicators.forEach((_, i) => {
      const [unit, code] = [`$A${row + 1}`, `${columnLetters(i + 1)}$1`];
      const where = `Sheet1!$A$1:$A$${rows},${unit},Sheet1!$B$1:$B$${rows},${code}`;
      put(1, row, i + 1, `=AVERAGEIFS(Sheet1!$C$1:$C$${rows},${where})`);
    });
    const parts = dimensions.map(({ code, weight }) => {
      const places = indicators.flatMap((indicator, i) => (indicator.dimension === code ? [i + 1] : []));
      return `${weight.value / 100}*AVERAGE(${cellAddress(row, places[0]!)}:${cellAddress(row, places.at(-1)!)})/4`;
    });
    put(1, row, last + 1, `=ROUND(${parts.join('+')},2)`);
    const total = cellAddress(row, last + 1);
    put(1, row, last + 2, `=IF(${total}>=88,"A",IF(${total}>=78,"B",IF(${total}>=54,"C",IF(${total}>=32,"D","E"))))`);
  });
  const outcome = assess([grid], instrument);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const times = medians({ formulas: () => model.evaluate() }, runs);
  names.forEach((name, at) => {
    const [ours] = outcome.assessment.result.units.filter((unit) => unit.name === name);
    const theirs = model.getCellContent(1, at + 2, last + 3) && model.getFormattedCellValue(1, at + 2, last + 3);
    if (theirs !== ours?.band?.category) throw new Error(`${name}: formulas say ${theirs}`);
  });
  return { rows, scored: names.length, units, ...times };
}
