import { strFromU8, strToU8 } from 'fflate';
import type { Random } from '../xlsx/compare/model';
import { utf16 } from '../xlsx/packages';
import { pick } from './book';

export type Parts = Record<string, Uint8Array>;
/** Changes names and contents of parts in place. */
export type PackageMutation = (parts: Parts, random: Random) => void;

const names = (parts: Parts): string[] => Object.keys(parts);

function renamed(parts: Parts, from: string, to: string): void {
  const content = parts[from]!;
  Reflect.deleteProperty(parts, from);
  parts[to] = content;
}

const RENAMINGS: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.replaceAll('/', '\\'),
  (name) => name.replaceAll('e', '%65'),
  (name) => name.replace('e', '%2565'),
  (name) => name.replace('/', '%2F'),
  (name) => name.replace('.xml', '%20.xml'),
  (name) => name.replace('.xml', ' .xml'),
  (name) => `/${name}`,
  (name) => `./${name}`,
  (name) => `xl/../${name}`,
  (name) => name.replace('/', '//'),
  (name) => `${name}%`,
  (name) => `${name}\u0000`,
  (name) => name.normalize('NFD').replace('o', 'ö'),
];

const TARGETS: readonly ((target: string) => string)[] = [
  (target) => `/xl/${target}`,
  (target) => `../xl/./${target}`,
  (target) => target.replace('/', '%2F'),
  (target) => target.replaceAll('/', '\\'),
  (target) => target.toUpperCase(),
  (target) => ` ${target} `,
  (target) => `${target}#x`,
  (target) => `../../${target}`,
  (target) => `http://contoh.go.id/${target}`,
  () => '',
  () => 'workbook.xml',
  () => 'styles.xml',
];

export const PACKAGE_MUTATIONS: Readonly<Record<string, PackageMutation>> = {
  'part renamed': (parts, random) => {
    const name = pick(names(parts), random);
    renamed(parts, name, pick(RENAMINGS, random)(name));
  },
  'part removed': (parts, random) => {
    Reflect.deleteProperty(parts, pick(names(parts), random));
  },
  'part twice': (parts, random) => {
    const name = pick(names(parts), random);
    parts[pick(RENAMINGS, random)(name)] = parts[pick(names(parts), random)]!;
  },
  'parts exchanged': (parts, random) => {
    const [a, b] = [pick(names(parts), random), pick(names(parts), random)];
    [parts[a], parts[b]] = [parts[b]!, parts[a]!];
  },
  'foreign part': (parts, random) => {
    const content = pick(
      [
        '',
        'x',
        '<a/>',
        '<',
        '{"a":1}',
        '<a xmlns="urn:kepatuhan:segel:1">{</a>',
        '<a xmlns="urn:kepatuhan:kolom:1">{}</a>',
      ],
      random,
    );
    const name = pick(
      ['customXml/item1.xml', 'xl/media/image1.png', 'docProps/app.xml', 'xl/vbaProject.bin', '_xmlsignatures/a', 'x'],
      random,
    );
    parts[name] = strToU8(content);
  },
  encoding: (parts, random) => {
    const name = pick(names(parts), random);
    const text = strFromU8(parts[name]!);
    parts[name] = pick(
      [utf16(text), utf16(text, true), strToU8(`\ufeff${text}`), utf16(text).subarray(1), strToU8(text, true)],
      random,
    );
  },
  'target changed': (parts, random) => {
    const lists = names(parts).filter((name) => /\.rels$/i.test(name));
    if (lists.length === 0) return;
    const name = pick(lists, random);
    const change = pick(TARGETS, random);
    const all = [...strFromU8(parts[name]!).matchAll(/Target="([^"]*)"/g)];
    if (all.length === 0) return;
    const { 0: whole, 1: target, index } = pick(all, random);
    const text = strFromU8(parts[name]!);
    parts[name] = strToU8(`${text.slice(0, index)}Target="${change(target!)}"${text.slice(index + whole.length)}`);
  },
  'bytes of a part': (parts, random) => {
    const name = pick(names(parts), random);
    const bytes = parts[name]!.slice();
    if (bytes.length > 0) for (let i = 0; i <= random(4); i++) bytes[random(bytes.length)] = random(256);
    parts[name] = bytes;
  },
};
