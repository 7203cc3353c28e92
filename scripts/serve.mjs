/**
 * The server alone, for tests: on a free port, with a certificate of its own, until its parent goes away.
 * Tells the parent `{ origin }`, or `{ error }` in one sentence.
 * Usage: fork(serve.mjs, [folder]); the folder defaults to dist/.
 */
import fs from 'node:fs';
import path from 'node:path';
import { temporaryCertificate } from './certificate.mjs';
import { say } from './messages.mjs';
import { DIST, ROOT } from './paths.mjs';
import { startServer } from './server.mjs';

const dist = path.resolve(process.argv[2] ?? DIST);
if (fs.existsSync(path.join(dist, 'manifest.xml'))) {
  const server = await startServer({ root: ROOT, dist, port: 0, ...(await temporaryCertificate()) });
  process.send({ origin: server.origin });
  process.once('disconnect', () => server.close());
} else {
  process.send({ error: say('notBuilt') }, () => process.disconnect());
}
