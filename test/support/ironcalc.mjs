import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { initSync, Model } from '@ironcalc/wasm';

// A thread that calculates workbooks with IronCalc: [{ name, cells: [[row, column, input]] }] in, the displayed values of
// the formulas out, each with the number of its question. A thread of its own because the engine is an ES module, which the tests cannot load; one for all
// workbooks of a suite because WebAssembly is compiled while it runs and becomes three times as quick.
const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
initSync({ module: readFileSync(wasm) });
parentPort.on('message', ({ id, sheets }) => parentPort.postMessage({ id, values: calculated(sheets) }));

function calculated(sheets) {
  const model = new Model('tes', 'en', 'UTC', 'en');
  try {
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
    return sheets.map(({ cells }, sheet) => shownFormulas(model, sheet, cells));
  } finally {
    model.free();
  }
}

function shownFormulas(model, sheet, cells) {
  const height = Math.max(...cells.map(([row]) => row)) + 1;
  const width = Math.max(...cells.map(([, column]) => column)) + 1;
  model.updateRangeStyle({ sheet, row: 1, column: 1, width, height }, 'num_fmt', '0.00');
  return cells
    .filter(([, , input]) => input.startsWith('='))
    .map(([row, column]) => [row, column, model.getFormattedCellValue(sheet, row + 1, column + 1)]);
}
