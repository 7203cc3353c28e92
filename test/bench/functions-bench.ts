import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { findInstrument } from '../../src/app/editions';
import { build } from '../support/build';
import { loadFunctionsRuntime, type FunctionsRuntime } from '../bundle/support/runtime';
import { functionCases } from './function-cases';
import { markdown, milliseconds } from './markdown';

const RUNS = 5;

type Functions = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/**
 * Custom functions through Microsoft's own runtime. Each work stands beside its limit, a function that gets the same
 * arguments and answers at once with the same result, and beside native formulas in an open spreadsheet engine.
 */
async function main(): Promise<void> {
  const folder = build('production', 'functions');
  const code = fs.readFileSync(path.join(folder, 'functions.js'), 'utf8');
  fs.rmSync(folder, { recursive: true });
  const cases = await functionCases(findInstrument('2023')!);
  const direct = functionsOf(code);
  const limits = cases.map((each, at) => {
    const answer = JSON.stringify(direct[each.id]!(...each.arguments(0, 0)));
    return `;(function (answer) { CustomFunctions.associate('${limitOf(at)}', function () { return answer; }); })(${answer})`;
  });
  const runtime = loadFunctionsRuntime(code + limits.join(''));
  // The runtime's own timers do not keep this process alive.
  const alive = setInterval(() => undefined, 1000);
  const rows: string[][] = [];
  for (const [at, each] of cases.entries()) {
    const argumentsOf = (run: number) => Array.from({ length: each.calls }, (_, n) => each.arguments(run, n));
    const through = (id: string) => (run: number) => {
      const calls = argumentsOf(run);
      return timed(() => callAll(runtime, id, calls));
    };
    const alone = (run: number) => {
      const calls = argumentsOf(run);
      return timed(() => {
        for (const args of calls) direct[each.id]!(...args);
      });
    };
    const [ours, limit, own] = await medians([through(each.id), through(limitOf(at)), alone]);
    const native = median(Array.from({ length: RUNS }, () => each.native()));
    rows.push([
      each.title,
      `${milliseconds(ours!.wall)} / ${milliseconds(limit!.wall)}`,
      `${milliseconds(ours!.processor)} / ${milliseconds(limit!.processor)}`,
      milliseconds(own!.processor),
      milliseconds(native),
      `${times(native / own!.processor)}x`,
    ]);
  }
  clearInterval(alive);
  const header = ['work', 'waiting, ms: ours / limit', 'processor, ms', 'function alone', 'native formulas', 'ratio'];
  console.log(markdown(header, rows));
  console.log(`\nfunctions.js: ${gzipSync(code, { level: 9 }).length} bytes gzip, ${loading(code)}`);
}

function limitOf(at: number): string {
  return `LIMIT.${at}`;
}

async function callAll(runtime: FunctionsRuntime, id: string, calls: readonly (readonly unknown[])[]): Promise<void> {
  const answers = await Promise.all(calls.map((args) => runtime.call(id, args)));
  const bad = answers.find(({ ok }) => !ok);
  if (bad) throw new Error(String(bad.value));
}

/** Time until a script has run: what every workbook pays once. */
function loading(code: string): string {
  const times: number[] = [];
  for (let run = 0; run < 21; run++) {
    const start = performance.now();
    functionsOf(code);
    times.push(performance.now() - start);
  }
  return `read and run in a new runtime in ${milliseconds(median(times))} ms`;
}

function functionsOf(code: string): Functions {
  const mappings: Record<string, (...args: unknown[]) => unknown> = {};
  const associate = (id: string, compute: (...args: unknown[]) => unknown): void => {
    mappings[id] = compute;
  };
  vm.runInNewContext(code, { CustomFunctions: { associate, Error, ErrorCode: {} } });
  return mappings;
}

interface Time {
  /** Until the last answer, in milliseconds: the runtime hands results over every half second. */
  readonly wall: number;
  /** Of all threads of this process, in milliseconds. */
  readonly processor: number;
}

async function timed(work: () => Promise<void> | void): Promise<Time> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, processor: (user + system) / 1000 };
}

/** The works run in turn, once unmeasured. */
async function medians(works: readonly ((run: number) => Promise<Time>)[]): Promise<Time[]> {
  const times: Time[][] = works.map(() => []);
  for (let run = 0; run <= RUNS; run++) {
    for (const [at, work] of works.entries()) {
      const time = await work(run);
      if (run > 0) times[at]!.push(time);
    }
  }
  return times.map((of) => ({
    wall: median(of.map(({ wall }) => wall)),
    processor: median(of.map(({ processor }) => processor)),
  }));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
}

function times(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

void main();
