/** `npm start`: builds, serves, shows the sample's recap, and opens Excel with the add-in or, elsewhere, the preview. */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { developmentCertificate } from './certificate.mjs';
import { excelIsInstalled, sideload, unload } from './excel.mjs';
import { say } from './messages.mjs';
import { openInBrowser } from './open.mjs';
import { readOptions } from './options.mjs';
import { CACHE, DIST, ROOT, RUNNING, SAMPLE } from './paths.mjs';
import { runNode } from './run-node.mjs';
import { startServer } from './server.mjs';

const EXIT = { build: 1, usage: 2, port: 3, certificate: 4 };

class Stop extends Error {
  constructor(code, sentence) {
    super(sentence);
    this.code = code;
  }
}

try {
  await start();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = error.code;
}

async function start() {
  const options = readOptions(process.argv.slice(2));
  if (options.unknown) throw new Stop(EXIT.usage, say('badOption', { option: options.unknown }));
  const excel = !options.preview && excelIsInstalled();
  if (excel && options.portGiven) throw new Stop(EXIT.usage, say('excelPort'));

  const certificate = await certificateFor(excel);
  let end = () => {};
  const token = randomBytes(16).toString('hex');
  const server = await serve({ ...certificate, port: options.port, stop: { token, run: () => end() } });
  fs.mkdirSync(CACHE, { recursive: true });
  fs.writeFileSync(RUNNING, JSON.stringify({ port: server.port, token }), { mode: 0o600 });

  let loaded = false;
  let ended = false;
  end = once(async () => {
    ended = true;
    fs.rmSync(RUNNING, { force: true });
    if (loaded) await unload();
    await server.close();
    console.log(say('stopped'));
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);

  const built = await build();
  if (ended) return;
  if (!built) {
    await end();
    throw new Stop(EXIT.build, say('buildFailed'));
  }
  await showRecap();
  if (ended) return;
  console.log(say('serving', server));
  if (!certificate.trusted) console.log(say('untrusted'));
  if (excel) loaded = await openExcel();
  else openPreview(server.origin, options);
  console.log(say('howToStop'));
}

async function certificateFor(excel) {
  try {
    return await developmentCertificate({ folder: path.join(CACHE, 'certificate'), trust: excel });
  } catch (error) {
    throw new Stop(EXIT.certificate, say('noCertificate', { reason: error.message }));
  }
}

async function serve({ key, cert, port, stop }) {
  try {
    return await startServer({ root: ROOT, dist: DIST, port, key, cert, stop });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    throw new Stop(EXIT.port, say('portTaken', { port }));
  }
}

async function build() {
  console.log(say('building'));
  const { code, output } = await runNode(['node_modules/webpack-cli/bin/cli.js', '--mode', 'development']);
  if (code !== 0) console.error(output);
  return code === 0;
}

/** The main job, seen without a screen. A fault here is told, and the rest goes on. */
async function showRecap() {
  const missing = ['dist/cli/kepatuhan.js', SAMPLE].find((file) => !fs.existsSync(path.join(ROOT, file)));
  if (missing) return console.log(say('noRecap', { reason: say('noFile', { file: missing }) }));
  const { code, output } = await runNode(['dist/cli/kepatuhan.js', 'nilai', SAMPLE]);
  console.log(
    code === 0
      ? `\n${say('recap', { file: SAMPLE })}\n${output.trimEnd()}\n`
      : say('noRecap', { reason: output.trim() }),
  );
}

async function openExcel() {
  const { code, output } = await sideload();
  const reason = output.trim().split('\n').at(-1);
  console.log(code === 0 ? say('openingExcel') : say('excelFailed', { reason }));
  return code === 0;
}

function openPreview(origin, { browser }) {
  if (!fs.existsSync(path.join(DIST, 'preview.html'))) return console.log(say('noPreview'));
  const url = `${origin}/preview.html`;
  console.log(say('openPreview', { url }));
  if (browser) openInBrowser(url, () => console.log(say('noOpener')));
}

function once(action) {
  let result;
  return () => (result ??= action());
}
