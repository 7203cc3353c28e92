import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';

// Calculates the sheets on standard input with IronCalc: [{ name, cells: [[row, column, input]] }] in, the displayed
// values of the formulas out. A process of its own because the engine is an ES module, which the tests cannot load.
const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
initSync({ module: readFileSync(wasm) });
const sheets = JSON.parse(readFileSync(0, 'utf8'));
const model = new Model('tes', 'en', 'UTC', 'en');
model.pauseEvaluation();
sheets.forEach(({ name }, sheet) => {
  if (sheet > 0) model.newSheet();
  model.renameSheet(sheet, name);
});
sheets.forEach(({ cells }, sheet) => {
  for (const [row, column, input] of cells) model.setUserInput(sheet, row + 1, column + 1, input);
});
model.resumeEvaluation();
model.evaluate();
model.pauseEvaluation();
const values = sheets.map(({ cells }, sheet) => {
  const height = Math.max(...cells.map(([row]) => row)) + 1;
  const width = Math.max(...cells.map(([, column]) => column)) + 1;
  model.updateRangeStyle({ sheet, row: 1, column: 1, width, height }, 'num_fmt', '0.00');
  return cells
    .filter(([, , input]) => input.startsWith('='))
    .map(([row, column]) => [row, column, model.getFormattedCellValue(sheet, row + 1, column + 1)]);
});
process.stdout.write(JSON.stringify(values));
