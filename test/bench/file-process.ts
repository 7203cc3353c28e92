/** Runs one command of `kepatuhan` (or `read FILE`, the reader alone) and tells what it cost: `node file-process.js ARGS`. */
import { readFileSync } from 'node:fs';
import { run } from '../../src/cli/program';
import { FileProblem } from '../../src/xlsx/file-problem';
import { readWorkbook } from '../../src/xlsx/read';

void main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const said = args[0] === 'read' ? readOnly(args[1]!) : await command(args);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ ...said, seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1000 }));
}

function readOnly(file: string): { exit: number; words: string } {
  try {
    return { exit: 0, words: `${readWorkbook(readFileSync(file)).sheets.length} sheets` };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { exit: 2, words: error.code };
  }
}

async function command(args: readonly string[]): Promise<{ exit: number; words: string }> {
  let words = '';
  const say = (text: string): void => void (words ||= text);
  const terminal = { out: say, err: say, stdin: () => Promise.resolve(''), watched: false };
  return { exit: await run(args, terminal, '0.0.0'), words: words.split('\n')[0]! };
}
