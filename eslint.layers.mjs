import { readdirSync, readFileSync } from 'node:fs';

/**
 * The rules of docs/architecture.md ("may import") as ESLint's: a file of a folder may import that folder and what its
 * row names. A name alone is all of a folder or file, "types" after it is its types only, `core/*.ts` the files at the top
 * of core. Entry files (src/FOLDER/index.ts) join a front end to its host and are left out.
 */
const PAGE = new URL('docs/architecture.md', import.meta.url);
const TOP = /\*\.ts$/;

export function layerRules(shared) {
  const rows = readRows();
  return rows.map(({ path, folder, allowed, because }) => ({
    files: [TOP.test(folder) ? path : `${path}/**/*.ts`],
    ignores: [`src/${folder}/index.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [...bans(folder, allowed, rows, because), ...shared(folder)] },
      ],
    },
  }));
}

/** Folders with and without `src/`, what they may import, and why. */
function readRows() {
  const rows = readFileSync(PAGE, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.slice(1, -1).split('|'))
    .map((cells) => cells.map((cell) => cell.replaceAll('`', '').trim()))
    .map(([path, , imports, because]) => ({
      path,
      folder: path.replace(/^src\//, ''),
      allowed: imports === 'nothing' ? [] : imports.split(',').map(readItem),
      because,
    }));
  const known = (name) => rows.some(({ folder }) => folder === name || folder.startsWith(`${name}/`));
  for (const { folder, allowed, because } of rows) {
    if (!because) throw new Error(`${PAGE.pathname}: the row of ${folder} gives no reason`);
    for (const { name } of allowed) {
      if (!known(name) && !known(name.split('/')[0])) throw new Error(`${PAGE.pathname}: ${folder} names ${name}`);
    }
  }
  return rows;
}

function readItem(text) {
  const [name, types] = text.trim().split(' ');
  return { name, typesOnly: types === 'types' };
}

/** A pattern for each other place of src that is not wholly allowed. */
function bans(folder, allowed, rows, because) {
  const [top, room] = folder.split('/');
  const tops = [...new Set(rows.map((row) => row.folder.split('/')[0]))].filter((other) => other !== top);
  const rooms = rows.map((row) => row.folder.split('/')).filter(([of, name]) => of === top && name && name !== room);
  const message = `${because} (docs/architecture.md)`;
  return [
    ...tops.flatMap((other) => ban(other, `^(?:\\.\\./)+(?:src/)?${other}`, allowed, message)),
    ...(room === undefined ? [] : rooms.flatMap(([, other]) => banRoom(top, room, other, allowed, message))),
  ];
}

function ban(place, regex, allowed, message) {
  const whole = allowed.find(({ name }) => name === place);
  if (whole !== undefined && !whole.typesOnly) return [];
  const parts = allowed
    .filter(({ name }) => name.startsWith(`${place}/`))
    .map(({ name }) => name.slice(place.length + 1));
  const except = parts.map((part) => (TOP.test(part) ? '[^/]+$' : `${part}(?:/|$)`)).join('|');
  const rest = except === '' ? '(?:/|$)' : `/(?!${except})`;
  return [{ regex: `${regex}${rest}`, message, allowTypeImports: whole !== undefined }];
}

/** A neighbour inside a folder with rooms: "../sheet/place", or "../grid" for the files at its top. */
function banRoom(top, room, other, allowed, message) {
  const up = TOP.test(room) ? '\\./' : '(?:\\.\\./)+';
  if (!TOP.test(other)) return ban(`${top}/${other}`, `^${up}${other}`, allowed, message);
  const files = readdirSync(new URL(`src/${top}`, import.meta.url)).flatMap(
    (name) => /^(.+)\.ts$/.exec(name)?.[1] ?? [],
  );
  if (allowed.some(({ name }) => name === `${top}/${other}`)) return [];
  return [{ regex: `^(?:\\.\\./)+(?:${files.join('|')})$`, message, allowTypeImports: false }];
}
