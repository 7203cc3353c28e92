import { text } from 'node:stream/consumers';
import packageJson from '../../package.json';
import { run } from './program';
import { workAsWorker } from './worker';

if (!workAsWorker()) {
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
    packageJson.version,
  ).then((code) => {
    process.exitCode = code;
  });
}
