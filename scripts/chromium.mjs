/**
 * Finds a Chromium for the tests and the icons. Run by itself it prints the choices as JSON,
 * so that programs that cannot import ES modules can ask too.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CACHE, ROOT } from './paths.mjs';

const PACKAGE = path.join(ROOT, 'node_modules', '@sparticuz', 'chromium');
const NO_SANDBOX = ['--no-sandbox', '--disable-dev-shm-usage'];

/**
 * What playwright's launch() may be given, best first: the browser the user named, the one inside the npm package
 * (Linux x64), an installed Chrome, an installed Edge.
 * @returns {{ executablePath?: string, channel?: string, args: string[], env?: Record<string, string> }[]}
 */
export function browserChoices() {
  const named = process.env.KEPATUHAN_BROWSER;
  if (named) return [{ executablePath: named, args: NO_SANDBOX }];
  const packed = process.platform === 'linux' && process.arch === 'x64' && fs.existsSync(PACKAGE);
  const args = process.platform === 'linux' ? NO_SANDBOX : [];
  return [...(packed ? [packedChromium()] : []), { channel: 'chrome', args }, { channel: 'msedge', args }];
}

/** The packed browser, unpacked once. It brings the few system libraries and the font that a bare machine lacks. */
function packedChromium() {
  const { version } = JSON.parse(fs.readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'));
  const folder = path.join(CACHE, `chromium-${version}`);
  if (!fs.existsSync(folder)) unpack(folder);
  const executablePath = path.join(folder, 'chromium');
  const env = { ...process.env };
  if (lacksLibraries(executablePath)) {
    env.LD_LIBRARY_PATH = [env.LD_LIBRARY_PATH, path.join(folder, 'al2023', 'lib')].filter(Boolean).join(':');
  }
  if (!fs.existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = path.join(folder, 'fonts');
  return { executablePath, args: NO_SANDBOX, env };
}

/** Unpacks beside the goal and moves it there whole, so that two test files starting at once do not meet half a browser. */
function unpack(folder) {
  fs.mkdirSync(CACHE, { recursive: true });
  const draft = fs.mkdtempSync(path.join(CACHE, 'chromium-'));
  const entry = pathToFileURL(path.join(PACKAGE, 'build', 'esm', 'index.js')).href;
  const script = `import chromium from ${JSON.stringify(entry)}; await chromium.executablePath();`;
  // The package unpacks into TMPDIR, and its system libraries only where it believes to run on Amazon Linux.
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  fs.writeFileSync(
    path.join(draft, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
  );
  try {
    fs.renameSync(draft, folder);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    if (!fs.existsSync(folder)) throw error;
  }
}

function lacksLibraries(executable) {
  const { status, stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return status !== 0 || stdout.includes('not found');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(browserChoices()));
