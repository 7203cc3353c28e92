import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { faultySamplePlan } from './samples/faulty';
import { functionsSamplePlan } from './samples/functions';
import { kemnakerSamplePlan } from './samples/kemnaker';
import { writeWorkbook } from '../src/xlsx/write';

/** Writes the sample workbooks; the same code always gives the same bytes. */
async function main(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'contoh-kemnaker-2023.xlsx'), await writeWorkbook(kemnakerSamplePlan()));
  writeFileSync(path.join(folder, 'contoh-temuan-2023.xlsx'), await writeWorkbook(faultySamplePlan()));
  writeFileSync(path.join(folder, 'contoh-fungsi.xlsx'), await writeWorkbook(functionsSamplePlan()));
}

void main(process.argv[2] ?? path.join(__dirname, '..', 'assets'));
