/** What reading costs: honest workbooks of growing size, and files that ask for much work (`npm run bench`). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildProgram } from './build';
import { honestWorkbook } from './honest-files';
import { HOSTILE } from './hostile-files';
import { markdown } from './markdown';

interface Cost {
  readonly exit: number;
  readonly words: string;
  /** Processor time of the whole process. */
  readonly seconds: number;
  /** The most memory it held. */
  readonly megabytes: number;
}

/** A run that takes longer has failed. */
const PATIENCE = 300_000;

void main();

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kepatuhan-files-'));
  try {
    const program = await buildProgram('file-process', folder);
    const measure = (bytes: Uint8Array, command: string): Cost | null => {
      const [file, copy] = [path.join(folder, 'file.xlsx'), path.join(folder, 'copy.xlsx')];
      writeFileSync(file, bytes);
      rmSync(copy, { force: true });
      const args = [program, command, file, ...(command === 'segel' ? ['-o', copy] : [])];
      const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: PATIENCE });
      return stdout === '' ? null : (JSON.parse(stdout) as Cost);
    };
    const honest = [10_000, 100_000, 1_000_000].map((rows) => {
      const bytes = honestWorkbook(rows);
      return [`${rows} rows of ten columns`, size(bytes), 'read', ...told(measure(bytes, 'read'))];
    });
    const hostile: string[][] = [];
    for (const { what, command, make } of Object.values(HOSTILE)) {
      const bytes = await make();
      hostile.push([what, size(bytes), command, ...told(measure(bytes, command))]);
    }
    console.log(markdown(['file', 'size', 'command', 'processor, s', 'peak MB', 'exit'], [...honest, ...hostile]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function told(cost: Cost | null): string[] {
  return cost === null ? ['died', '', ''] : [cost.seconds.toFixed(1), cost.megabytes.toFixed(0), String(cost.exit)];
}

function size(bytes: Uint8Array): string {
  return bytes.length < 1_000_000 ? `${Math.ceil(bytes.length / 1000)} kB` : `${(bytes.length / 1e6).toFixed(1)} MB`;
}
