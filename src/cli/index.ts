import { text } from 'node:stream/consumers';
import { version } from '../../package.json';
import { run } from './program';

void run(
  process.argv.slice(2),
  {
    out: (chunk) => void process.stdout.write(chunk),
    err: (chunk) => void process.stderr.write(chunk),
    stdin: () => text(process.stdin),
    watched: process.stderr.isTTY === true,
  },
  version,
).then((code) => {
  process.exitCode = code;
});
