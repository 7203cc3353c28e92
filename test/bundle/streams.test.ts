import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { built } from '../build/built';

const SAMPLE = path.resolve(__dirname, '../../assets/contoh-kemnaker-2023.xlsx');
const program = (): string => path.join(built(), 'cli', 'kepatuhan.js');

describe('an output that is full', () => {
  it('is told in one line, and ends with 2', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [program(), 'nilai', SAMPLE], { stdio: ['ignore', full, 'pipe'] });
    const [err, [code]] = (await Promise.all([text(child.stderr!), once(child, 'exit')])) as [string, [number]];
    expect(code).toBe(2);
    expect(err).toMatch(/^Keluaran tidak dapat ditulis \(ENOSPC\)[^\n]*\n$/);
  });

  it('of errors leaves only the exit code', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [program(), 'nilai', 'tiada.xlsx'], { stdio: ['ignore', full, full] });
    expect((await once(child, 'exit'))[0]).toBe(2);
  });
});

it('ends quietly where the reader has seen enough', async () => {
  const child = spawn(process.execPath, [program(), 'periksa', SAMPLE], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout!.destroy();
  const [err, [code]] = (await Promise.all([text(child.stderr!), once(child, 'exit')])) as [string, [number]];
  expect([err, code]).toEqual(['', 0]);
});
