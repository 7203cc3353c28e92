import { text } from 'node:stream/consumers';
import { VERSION } from '../app/version';
import { EXIT } from './output';
import { run } from './program';
import { workAsWorker } from './worker';

/** What nobody foresaw is not "issues found", which Node's own exit code 1 would say. */
function failed(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = EXIT.unusable;
}

if (!workAsWorker()) {
  // Who reads the output may have seen enough: "kepatuhan periksa X.xlsx | head".
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  void run(
    process.argv.slice(2),
    {
      out: (chunk) => void process.stdout.write(chunk),
      err: (chunk) => void process.stderr.write(chunk),
      stdin: () => text(process.stdin),
      watched: process.stderr.isTTY === true,
      // Run from its source, the program cannot start itself anew.
      ...(__filename.endsWith('.js') ? { program: __filename } : {}),
    },
    VERSION,
  ).then((code) => {
    process.exitCode = code;
  }, failed);
}
