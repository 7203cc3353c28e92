import type { Random } from './model';

/** Ways to write a workbook that mean the same. exceljs knows those of COMMON; of the others compare.test.ts says why not. */
export interface Spelling {
  readonly random: Random;
  /** Whether an oddity shows at this place. */
  readonly odd: (oddity: Oddity) => boolean;
}

export const COMMON = ['line-ends', 'references', 'comments', 'attributes', 'inline'] as const;
export const STANDARD = [
  'prefix',
  'strict',
  'character-data',
  'decoys',
  'decoys-in-extensions',
  'foreign-attributes',
  'alternatives',
  'no-addresses',
  'numbers',
  'phonetic',
  'names-of-parts',
  'encoding',
  'both-values',
  'zero-sizes',
  'targets',
  'spaces-in-names',
  'missing-parts',
  'sheet-without-part',
  'from-1904',
] as const;

export type Oddity = (typeof COMMON)[number] | (typeof STANDARD)[number];

/** Text between tags, its letters, line ends and pieces written in one of many ways. */
export function spelledText(text: string, { random, odd }: Spelling): string {
  let written = '';
  for (const letter of text.replaceAll(']]>', ']]\u0000')) written += spelledLetter(letter, random, odd);
  return written.replaceAll('\u0000', '&gt;');
}

function spelledLetter(letter: string, random: Random, odd: Spelling['odd']): string {
  const code = letter.codePointAt(0)!;
  if (letter === '\u0000') return letter;
  if (letter === '\n') return odd('line-ends') ? ['\r\n', '\r', '&#10;'][random(3)]! : '\n';
  if (odd('comments') && random(4) === 0) return `<!-- <v>9</v> -->${escaped(letter)}`;
  if (odd('character-data') && random(4) === 0) return `<![CDATA[${letter}]]>`;
  if (odd('references') && random(3) === 0) {
    return random(2) === 0 ? `&#${code};` : `&#x${code.toString(16).toUpperCase()};`;
  }
  return escaped(letter);
}

function escaped(letter: string): string {
  return letter === '&' ? '&amp;' : letter === '<' ? '&lt;' : letter;
}

/** The attributes of a tag in any order and with any quotes; foreign ones of the same names among them. */
export function spelledAttributes(
  attributes: Readonly<Record<string, string | undefined>>,
  { random, odd }: Spelling,
): string {
  const list = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const written = list.map(([name, value]) => {
    const quote = odd('attributes') && random(2) === 0 ? "'" : '"';
    const equals = odd('attributes') && random(3) === 0 ? ' =\n ' : '=';
    return `${name}${equals}${quote}${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;')}${quote}`;
  });
  if (odd('attributes') && random(2) === 0) written.reverse();
  if (odd('foreign-attributes')) written.unshift(...list.map(([name]) => `q:${name.replace(':', '-')}="1"`));
  return written.map((one) => ` ${one}`).join('');
}

/** What stands around and beside elements and means nothing. */
export function between({ random, odd }: Spelling): string {
  const space = odd('line-ends') ? ['\n', '\r\n  ', '\t'][random(3)]! : '';
  return odd('comments') && random(3) === 0 ? `${space}<!-- <c r="A1"><v>9</v></c> --><?x <v>9</v>?>` : space;
}
