import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { faultySamplePlan } from './samples/faulty';
import { kemnakerSamplePlan } from './samples/kemnaker';
import { writeWorkbook } from '../src/xlsx/write';

/** Writes the two sample workbooks; the same code always gives the same bytes. */
async function main(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'contoh-kemnaker-2023.xlsx'), await writeWorkbook(kemnakerSamplePlan()));
  writeFileSync(path.join(folder, 'contoh-temuan-2023.xlsx'), await writeWorkbook(faultySamplePlan()));
}

void main(process.argv[2] ?? path.join(__dirname, '..', 'assets'));
