import { text } from 'node:stream/consumers';
import { VERSION } from '../app/version';
import { describeCommandProblem } from '../text/command-problems';
import type { CommandProblem } from '../app/command-problem';
import { systemCode } from './load';
import { EXIT } from './output';
import { languageOf, run, unforeseen } from './program';
import { plain } from './screen';
import { workAsWorker } from './worker';

const args = process.argv.slice(2);
let hasFailed = false;

/** Ends with one sentence, and with 2: Node's own exit code 1 would say "issues found". */
function fail(problem: CommandProblem): void {
  process.exitCode = EXIT.unusable;
  if (hasFailed) return;
  hasFailed = true;
  process.stderr.write(`${plain(describeCommandProblem(problem, languageOf(args)))}\n`);
}

if (!workAsWorker()) {
  process.on('uncaughtException', (error) => fail(unforeseen(error)));
  // Who reads the output may have seen enough: "kepatuhan periksa X.xlsx | head".
  process.stdout.on('error', (error) => {
    const why = systemCode(error);
    if (why !== 'EPIPE') fail({ code: 'output-failed', data: { why } });
  });
  process.stderr.on('error', (error) => {
    if (systemCode(error) === 'EPIPE') return;
    // There is nowhere left to say it.
    hasFailed = true;
    process.exitCode = EXIT.unusable;
  });
  void run(
    args,
    {
      out: (chunk) => void process.stdout.write(chunk),
      err: (chunk) => void process.stderr.write(chunk),
      stdin: () => text(process.stdin),
      watched: process.stderr.isTTY === true,
      isScreen: process.stdout.isTTY === true,
      // Run from its source, the program cannot start itself anew.
      ...(__filename.endsWith('.js') ? { program: __filename } : {}),
    },
    VERSION,
  ).then(
    (code) => {
      if (!hasFailed) process.exitCode = code;
    },
    (error) => fail(unforeseen(error)),
  );
}
