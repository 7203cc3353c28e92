/** `npm run bench`: how long the engine takes, beside the least work possible and beside spreadsheet formulas. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildProgram } from './build';
import type { EngineTimes } from './engine';
import { measureFormulas } from './formulas';
import { markdown, milliseconds } from './markdown';
import type { Shape } from './tables';

const ROOT = path.join(__dirname, '..', '..');

/** Each table is measured in a process of its own, so that its peak of memory is its own too. */
type Measure = (rows: number, shape: Shape) => EngineTimes;

void main();

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kepatuhan-bench-'));
  try {
    const program = await buildProgram('engine-process', folder);
    const measure: Measure = (rows, shape) => JSON.parse(node(program, String(rows), shape)) as EngineTimes;
    console.log(engineReport(measure));
    console.log(await formulaReport(measure));
    if (existsSync(path.join(ROOT, 'dist'))) console.log(node(path.join('scripts', 'sizes.mjs')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', cwd: ROOT });
}

function engineReport(measure: Measure): string {
  const tables = [
    measure(10_000, 'plain'),
    measure(100_000, 'plain'),
    measure(1_000_000, 'plain'),
    measure(100_000, 'full'),
    measure(1_000_000, 'full'),
  ];
  const both = (time: number, { bare }: EngineTimes): string => `${milliseconds(time)} (${(time / bare).toFixed(1)}x)`;
  const rows = tables.map((times) => [
    `${times.rows} rows, ${times.units} units, ${times.shape}`,
    milliseconds(times.bare),
    both(times.score, times),
    both(times.read, times),
    both(times.validate, times),
    both(times.assess, times),
    String(Math.round(times.rows / times.assess) * 1000),
    `${Math.round(times.memory.array)} -> ${Math.round(times.memory.peak)}`,
  ]);
  const header = ['table', 'bare pass, ms', 'score', 'read', 'check', 'all', 'rows/s', 'peak MB'];
  return `${markdown(header, rows)}\n`;
}

async function formulaReport(measure: Measure): Promise<string> {
  const small = await measureFormulas(5, 5, 9);
  const large = await measureFormulas(586, 5, 3);
  const [ours, oursLarge] = [measure(small.rows, 'plain').assess, measure(large.rows, 'plain').assess];
  const line = (name: string, formulas: number, engine: number): string[] => [
    name,
    milliseconds(formulas),
    milliseconds(engine),
    `${(formulas / engine).toFixed(0)}x`,
  ];
  const whole = large.formulas * (large.units / large.scored);
  const rows = [
    line(`${small.rows} rows, ${small.units} units`, small.formulas, ours),
    line(`${large.rows} rows, formulas for ${large.scored} of ${large.units} units`, large.formulas, oursLarge),
    line(`${large.rows} rows, ${large.units} units (extrapolated)`, whole, oursLarge),
  ];
  return `${markdown(['table', 'formulas (IronCalc), ms', 'engine, all, ms', 'ratio'], rows)}\n`;
}
