/** Reads many generated and broken workbooks beside other readers: `npm run fuzz -- --seed 1 --files 20000`. */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { recipeOf } from './fuzz-file';
import type { Report } from './worker';

/** A file that is not done by then has hung. */
const PATIENCE = 60_000;
const MOST_PROCESSES = 2;

class Count {
  private readonly counts = new Map<string, number>();

  add(what: string, by = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + by);
  }

  print(): void {
    for (const [what, count] of [...this.counts].sort()) console.log(`${String(count).padStart(9)}  ${what}`);
  }
}

async function main(): Promise<number> {
  const options = { seed: { type: 'string', default: '1' }, files: { type: 'string', default: '20000' } } as const;
  const { values } = parseArgs({ options });
  const [first, files] = [Number(values.seed), Number(values.files)];
  const seeds = Array.from({ length: files }, (_, at) => first * 1_000_000 + at).values();
  const count = new Count();
  let [done, faults, slowest] = [0, 0, 0];
  const take = ({ seed, fate, code, exceljs, cellsCompared, milliseconds, fault, smallest, file }: Report): void => {
    if (++done % 1_000 === 0) console.log(`${done} of ${files} files`);
    count.add(code === '' ? fate : `${fate}: ${code}`);
    if (fate === 'final') count.add(`final; exceljs: ${exceljs}`);
    count.add('cells of final files compared', cellsCompared);
    slowest = Math.max(slowest, milliseconds);
    if (fault === null) return;
    faults++;
    console.log(`seed ${seed}: ${fault}\n  ${JSON.stringify(smallest)}\n  ${file}`);
  };
  const hung = (seed: number): void => {
    faults++;
    console.log(`seed ${seed}: not done after ${PATIENCE / 1000} s\n  ${JSON.stringify(recipeOf(seed))}`);
  };
  await Promise.all(
    Array.from({ length: Math.min(MOST_PROCESSES, availableParallelism()) }, () => lane(seeds, take, hung)),
  );
  count.print();
  console.log(`${files} files, ${faults} with a fault; the slowest took ${Math.round(slowest)} ms of processor time`);
  return faults === 0 ? 0 : 1;
}

/** One process after the other until there is nothing left; a file that hangs or ends its process is told, and the rest goes on. */
async function lane(
  seeds: Iterator<number>,
  take: (report: Report) => void,
  hung: (seed: number) => void,
): Promise<void> {
  let next = seeds.next();
  while (next.done !== true) {
    const child = fork(path.join(__dirname, 'worker.ts'), { execArgv: ['--import', 'tsx'] });
    while (next.done !== true) {
      const report = await answer(child, next.value);
      if (report === null) hung(next.value);
      else take(report);
      next = seeds.next();
      if (report === null) break;
    }
    child.kill('SIGKILL');
  }
}

function answer(child: ChildProcess, seed: number): Promise<Report | null> {
  return new Promise((resolve) => {
    const done = (report: Report | null): void => {
      clearTimeout(clock);
      child.removeAllListeners();
      resolve(report);
    };
    const clock = setTimeout(() => done(null), PATIENCE);
    child.once('message', (report: Report) => done(report));
    child.once('exit', () => done(null));
    child.send(seed);
  });
}

void main().then((code) => (process.exitCode = code));
