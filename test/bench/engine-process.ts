/** Measures one table and prints the times as JSON: `node engine-process.js ROWS SHAPE`. */
import { measureEngine } from './engine';
import type { Shape } from './tables';

const [rows, shape] = process.argv.slice(2);
console.log(JSON.stringify(measureEngine(Number(rows), shape as Shape)));
