import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findInstrument } from '../../src/app/editions';
import { templatePlan } from '../../src/app/template';
import { writeWorkbook } from '../../src/xlsx/write';
import { build } from '../support/build';
import { buildProgram } from './build';

/** Workbooks in the folder: as many institutions as a national assessment has, and a tenth of them. */
const FILES = 586;
const FEW = 58;
const UNITS = ['Unit A', 'Unit B', 'Unit C', 'Unit D', 'Unit E'];

interface Run {
  readonly seconds: number;
  /** Most memory the process ever held, in megabytes; NaN where the system does not tell. */
  readonly memory: number;
}

function workbook(institution: number): Promise<Uint8Array> {
  const entry = (_row: unknown, at: number) => ({ value: (at * 7 + institution) % 5, evidence: `SK-${at}` });
  return writeWorkbook(
    templatePlan({
      instrument: findInstrument('2023')!,
      units: UNITS,
      products: ['Layanan'],
      institution: `Kabupaten Simulasi ${institution}`,
      kind: 'Kabupaten',
      language: 'id',
      fill: { simulated: true, entry },
    }),
  );
}

async function run(program: string, ...options: string[]): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, [program, ...options], { stdio: 'ignore' });
  let memory = Number.NaN;
  const watch = setInterval(() => (memory = peakOf(child.pid!) ?? memory), 50);
  await once(child, 'exit');
  clearInterval(watch);
  return { seconds: (performance.now() - began) / 1000, memory };
}

/** The system's own record of the most memory a process held, all its threads together. */
function peakOf(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const peak = /VmHWM:\s*(\d+) kB/.exec(status)?.[1];
    return peak === undefined ? null : Math.round(Number(peak) / 1000);
  } catch {
    return null;
  }
}

function line(what: string, files: number, { seconds, memory }: Run): string {
  return `${what.padEnd(44)} ${seconds.toFixed(1).padStart(6)} s  ${((seconds * 1000) / files).toFixed(1).padStart(6)} ms/file  ${memory} MB`;
}

/** A folder of workbooks into one national table, beside merely reading them; memory with a tenth of the files and with all. */
async function main(): Promise<void> {
  const work = mkdtempSync(path.join(os.tmpdir(), 'kepatuhan-folder-'));
  const [few, all] = [path.join(work, 'few'), path.join(work, 'all')];
  mkdirSync(few);
  mkdirSync(all);
  for (let at = 0; at < FILES; at++) {
    const bytes = await workbook(at);
    writeFileSync(path.join(all, `k${at}.xlsx`), bytes);
    if (at < FEW) writeFileSync(path.join(few, `k${at}.xlsx`), bytes);
  }
  const built = build('production', 'cli');
  const cli = path.join(built, 'cli/kepatuhan.js');
  const reader = await buildProgram('read-folder', work);
  const table = (name: string): string[] => ['rekap', path.join(work, name), '-o', path.join(work, `${name}.xlsx`)];
  console.log(line(`merely reading ${FILES} workbooks, one thread`, FILES, await run(reader, all)));
  console.log(line(`rekap of ${FEW} workbooks`, FEW, await run(cli, ...table('few'))));
  console.log(line(`rekap of ${FILES} workbooks`, FILES, await run(cli, ...table('all'))));
  for (const made of [work, built]) rmSync(made, { recursive: true, force: true });
}

void main();
