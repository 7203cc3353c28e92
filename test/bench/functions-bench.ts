import fs from 'node:fs';
import path from 'node:path';
import { buildFunctions } from '../bundle/support/build';
import { loadFunctionsRuntime, type FunctionsRuntime } from '../bundle/support/runtime';

/** Custom functions through Microsoft's own runtime, beside a one-line ADD in the same runtime: the limit. */
async function main(): Promise<void> {
  const folder = buildFunctions();
  const code = fs.readFileSync(path.join(folder, 'functions.js'), 'utf8');
  fs.rmSync(folder, { recursive: true });
  const runtime = loadFunctionsRuntime(
    `${code}\n;CustomFunctions.associate('ADD', function (a, b) { return a + b; });`,
  );

  // The runtime's own timers do not keep this process alive.
  const alive = setInterval(() => undefined, 1000);

  const calls = 2000;
  const add = await median(() => many(runtime, calls, (n) => ['ADD', [n, 1]]));
  const zone = await median(() => many(runtime, calls, (n) => ['ZONA', [[[(n % 10_000) / 100]], null]]));
  console.log(
    `${calls} calls: ADD ${perSecond(calls, add)}, ZONA ${perSecond(calls, zone)}, ratio ${(zone / add).toFixed(2)}`,
  );

  const column = Array.from({ length: 1000 }, (_, n) => [(n % 10_001) / 100]);
  const spill = await median(() => many(runtime, 1, () => ['ZONA', [column, null]]));
  const single = await median(() => many(runtime, 1000, (n) => ['ZONA', [[column[n]!], null]]));
  console.log(`ZONA of 1,000 scores: one spill ${spill.toFixed(1)} ms, single calls ${single.toFixed(1)} ms`);

  const national = [['Unit', 'Kode', 'Nilai'], ...units(586)];
  const recap = await median((run) => many(runtime, 1, () => ['REKAP', [vary(national, run), null, null]]));
  console.log(`REKAP of 586 units x 37 indicators, unseen: ${recap.toFixed(0)} ms`);
  const table = [['Unit', 'Kode', 'Nilai'], ...units(5)];
  const scores = await median((run) =>
    many(runtime, 200, (n) => ['NILAI', [vary(table, run), `Unit ${n % 5}`, null, null]]),
  );
  const first = await median((run) => many(runtime, 1, () => ['NILAI', [vary(table, run + 100), null, null, null]]));
  console.log(`NILAI over a table of 185 rows: first ${first.toFixed(1)} ms, 200 calls ${scores.toFixed(0)} ms`);
  clearInterval(alive);
}

type Call = readonly [id: string, parameters: readonly unknown[]];

/** Milliseconds until all calls, sent at once, have answered. */
async function many(runtime: FunctionsRuntime, count: number, call: (n: number) => Call): Promise<number> {
  const start = performance.now();
  const answers = await Promise.all(Array.from({ length: count }, (_, n) => runtime.call(...call(n))));
  const time = performance.now() - start;
  const bad = answers.find((answer) => !answer.ok);
  if (bad) throw new Error(String(bad.value));
  return time;
}

async function median(measure: (run: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) times.push(await measure(run));
  return times.sort((a, b) => a - b)[2]!;
}

function perSecond(count: number, milliseconds: number): string {
  return `${Math.round((count / milliseconds) * 1000)}/s`;
}

function units(count: number): (string | number)[][] {
  const codes = [...numbered('I', 15), ...numbered('P', 11), ...numbered('O', 5), ...numbered('G', 6)];
  return Array.from({ length: count }, (_, unit) =>
    codes.map((code, at) => [`Unit ${unit}`, code, (unit + at) % 5]),
  ).flat();
}

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${letter}.${at + 1}`);
}

/** The same table with one other level, so that no memo knows it. */
function vary(table: readonly (readonly (string | number)[])[], run: number): (string | number)[][] {
  return table.map((row, at) => (at === 1 ? [row[0]!, row[1]!, (run % 400) / 100] : [...row]));
}

void main();
