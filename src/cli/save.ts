import { writeFileSync } from 'node:fs';
import type { Language } from '../text/language';
import { describeFileProblem } from '../text/file-problems';
import { describeRecordProblem, type RecordProblem } from '../text/records';
import { FileProblem } from '../xlsx/file-problem';
import { systemCode } from './load';
import { Unusable, type Context } from './output';

/** Writes a new file; an existing one is never overwritten: that ends the command with a sentence. */
export function saveNew(file: string, content: Uint8Array | string, { language }: Context): void {
  try {
    writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    const why = systemCode(error);
    throw Unusable.of(
      why === 'EEXIST' ? { code: 'file-exists', data: { file } } : { code: 'file-unwritable', data: { file, why } },
      language,
    );
  }
}

/** What makes a workbook, or the sentence for why it cannot be made. */
export async function made<T>(work: Promise<T>, { language }: Context): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw sentenced(error, language);
  }
}

/** What is read out of a workbook, or the sentence for why it cannot be. */
export function readable<T>(work: () => T, { language }: Context): T {
  try {
    return work();
  } catch (error) {
    throw sentenced(error, language);
  }
}

function sentenced(error: unknown, language: Language): unknown {
  if (!(error instanceof FileProblem)) return error;
  return new Unusable([{ code: error.code, sentence: describeFileProblem(error, language) }]);
}

/** Ends a command with the sentence of a problem of the record commands. */
export function unusable(problem: RecordProblem, { language }: Context): Unusable {
  return new Unusable([{ code: problem.code, sentence: describeRecordProblem(problem, language) }]);
}
