import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FileProblem } from '../../src/xlsx/file-problem';
import { readWorkbook } from '../../src/xlsx/read';
import { runCommand } from '../support/command-line';

/** Commands that take a workbook; `OUT` is replaced by a new name. */
const COMMANDS: readonly (readonly string[])[] = [
  ['nilai', '--json'],
  ['nilai'],
  ['periksa'],
  ['baca'],
  ['urai', '--unit', 'Dinas Kesehatan'],
  ['ketahanan', '--json'],
  ['segel', '-o', 'OUT.xlsx'],
  ['segel', 'periksa'],
  ['salinan', '-o', 'OUT.xlsx'],
  ['rapor', '-o', 'OUT.xlsx'],
  ['rekap', '-o', 'OUT.xlsx'],
  ['ekspor', '--ke', 'csv', '-o', 'OUT.csv'],
  ['piagam', '-o', 'OUT.xlsx'],
  ['instrumen', '--periksa'],
];

/** So many files are there for each that a command meets. */
export const ONE_IN = 8;

/** What no person should ever be shown. */
const STACK = /\n\s+at |\bat \S+:\d+|node_modules|undefined|\[object |kesalahan di dalamnya/;

/**
 * Runs one command on a file in an empty folder. What must never be, or null: another exit code, a stack, a refusal that is no
 * sentence, a file under the final name after a refusal, a written workbook that cannot be read, anything else left behind.
 */
export async function faultOfCommand(bytes: Uint8Array, seed: number, folder: string): Promise<string | null> {
  const file = path.join(folder, 'f.xlsx');
  writeFileSync(file, bytes);
  const command = COMMANDS[Math.floor(seed / ONE_IN) % COMMANDS.length]!;
  const args = command.map((word) => word.replace('OUT', path.join(folder, 'out')));
  const takesFileLast = command.includes('--periksa');
  const words = takesFileLast
    ? [...args, file]
    : [args[0]!, ...(args[1] === 'periksa' ? ['periksa'] : []), file, ...args.slice(args[1] === 'periksa' ? 2 : 1)];
  const { code, out, err } = await runCommand(words);
  const left = readdirSync(folder).filter((name) => name !== 'f.xlsx');
  try {
    return faultOf(words.slice(0, 2).join(' '), code, out, err, left, folder);
  } finally {
    for (const name of left) rmSync(path.join(folder, name));
  }
}

function faultOf(
  what: string,
  code: number,
  out: string,
  err: string,
  left: readonly string[],
  folder: string,
): string | null {
  if (![0, 1, 2].includes(code)) return `${what}: exit code ${code}`;
  if (STACK.test(out) || STACK.test(err)) return `${what} says: ${(err + out).slice(0, 500)}`;
  if (code === 2 && !/^([^\s][^\n]*[.)]\n)+$/.test(err))
    return `${what} refuses with no sentence: ${JSON.stringify(err)}`;
  if (code === 2 && left.length > 0) return `${what} refused and left ${left.join(', ')}`;
  if (left.some((name) => !name.startsWith('out.'))) return `${what} left ${left.join(', ')}`;
  for (const name of left.filter((each) => each.endsWith('.xlsx'))) {
    try {
      readWorkbook(readFileSync(path.join(folder, name)));
    } catch (error) {
      return `${what} wrote what it cannot read: ${error instanceof FileProblem ? error.code : String(error)}`;
    }
  }
  return null;
}
