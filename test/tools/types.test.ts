import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const TSC = path.join(ROOT, 'node_modules/typescript/bin/tsc');

interface Configuration {
  readonly compilerOptions: { readonly lib: readonly string[]; readonly types: readonly string[] };
  readonly files: readonly string[];
}

/** A configuration as the compiler understands it. */
function configuration(file: string): Configuration {
  const args = [TSC, '--project', file, '--showConfig'];
  return JSON.parse(spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }).stdout) as Configuration;
}

const sources = (folder: string): string[] =>
  fs
    .readdirSync(path.join(ROOT, folder), { recursive: true })
    .map((name) => `./${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'));

/** What has no DOM, no Node and no clock. */
const PURE = ['src/core', 'src/instruments', 'src/text'];
/** What text takes of app: the facts that it tells. */
const FACTS =
  /^\.\/src\/app\/(?:[a-z-]*problem|port-fault|local-time|conformance|functions-state|cell-place|recovery)\.ts$/;

it('compiles every source once: the engine and its words without DOM and Node, all the rest with them', () => {
  const pure = configuration('tsconfig.core.json');
  expect([pure.compilerOptions.lib, pure.compilerOptions.types]).toEqual([['es2023'], []]);
  const all = ['src', 'preview', 'test', 'scripts'].flatMap(sources).sort();
  const isPure = (name: string): boolean => FACTS.test(name) || PURE.some((folder) => name.startsWith(`./${folder}/`));
  expect(pure.files.filter((name) => name.endsWith('.ts')).sort()).toEqual(all.filter(isPure));
  expect([...configuration('tsconfig.json').files].sort()).toEqual(all.filter((name) => !isPure(name)));
});
