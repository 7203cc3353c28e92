import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/program';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'kepatuhan-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A path in a folder that each test has to itself. */
export const at = (name: string): string => path.join(folder, name);

/** Runs a command as a user would, with an empty standard input. */
export async function kepatuhan(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    stdin: () => Promise.resolve(''),
    watched: false,
  };
  return { code: await run(args, terminal, '1.2.3'), out, err };
}
