/** Examines the files whose seeds it is sent, one after the other. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { examine, shrunk, type Examined } from './examine';
import { fileOf, recipeOf, type Recipe } from './fuzz-file';

export interface Report extends Examined {
  readonly seed: number;
  /** Of a file with a fault: how little of it is enough, and where it is kept. */
  readonly smallest: Recipe | null;
  readonly file: string | null;
}

const folder = mkdtempSync(path.join(tmpdir(), 'kepatuhan-fuzz-'));

async function report(seed: number): Promise<Report> {
  const recipe = recipeOf(seed);
  const examined = await examine(recipe, folder);
  if (examined.fault === null) return { ...examined, seed, smallest: null, file: null };
  const smallest = await shrunk(recipe, folder);
  const file = path.join(tmpdir(), `kepatuhan-fuzz-${seed}.xlsx`);
  writeFileSync(file, fileOf(smallest));
  return { ...examined, seed, smallest, file };
}

process.on('message', (seed: number) => void report(seed).then((told) => process.send!(told)));
