const { spawnSync } = require('node:child_process');

/**
 * Runs npm and gives what it prints. Under `npm run` it is the same npm; else the one on the path.
 * @throws what npm says when it fails
 */
function npm(args, cwd) {
  const own = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : null;
  const [program, first] = own === null ? ['npm', []] : [process.execPath, [own]];
  // On Windows npm is a script of the shell.
  const shell = own === null && process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(program, [...first, ...args], { cwd, shell, encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(`npm ${args.join(' ')}\n${stdout}${stderr}`);
  return { stdout, stderr };
}

module.exports = { npm };
