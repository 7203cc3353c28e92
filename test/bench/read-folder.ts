/** Reads every workbook of a folder one after the other and does nothing with them: `node read-folder.js FOLDER`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/xlsx/read';

const [folder = ''] = process.argv.slice(2);
let rows = 0;
for (const name of readdirSync(folder)) {
  for (const { grid } of readWorkbook(readFileSync(path.join(folder, name))).sheets) rows += grid.values.length;
}
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ rows, maxRSS }));
