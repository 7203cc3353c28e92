import type { Random } from '../xlsx/compare/model';
import { pick } from './book';

/** Changes the text of one part; the same for the same numbers. Null where there is nothing that it could change. */
export type XmlMutation = (xml: string, random: Random) => string | null;

const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const NUMBERS = [
  ...[
    '',
    ' ',
    ' 3 ',
    '+3',
    '-0',
    '03',
    '3.',
    '.5',
    '3e0',
    '3E+0',
    '30e-1',
    '1,5',
    '3 4',
    '0x3',
    '0b11',
    '1e400',
    '-1e-400',
  ],
  ...[
    'NaN',
    'Infinity',
    '٣',
    '３',
    'TRUE',
    '3_',
    '3%',
    "'3",
    '3\u00a0',
    '\ufeff3',
    '3.0000000000000001',
    '4294967296',
    '-1',
  ],
];
const ATTRIBUTES = [
  '',
  ' ',
  '0',
  '1',
  '-1',
  '2',
  '1e1',
  '01',
  'true',
  'TRUE',
  'A1',
  'a1',
  'XFD1048576',
  'XFE1',
  'A0',
  '$A$1',
  'A1:B2',
];
const TYPES = ['n', 's', 'str', 'inlineStr', 'b', 'e', 'd', 'x', '', 'S', ' n'];
const TEXTS = [
  ...[
    '&lt;v&gt;9&lt;/v&gt;',
    '&#51;',
    '&#x33;',
    '&#0;',
    '&#xD800;',
    '&foo;',
    '&',
    ']]>',
    '<![CDATA[3]]>',
    '<!-- 4 -->',
    '<?x 4?>',
  ],
  ...['\r\n', '\r', '&#13;', '\u0001', '\ufffe', '\u202e', '_x0033_', '_x000D_', '_x005F_x0033_', 'TB', '3', '"', "'"],
];
/** Elements that mean nothing here, or that only look like those of a sheet. */
const FOREIGN = [
  '<y:v xmlns:y="urn:y">4</y:v>',
  '<v xmlns="urn:y">4</v>',
  '<extLst><ext uri="{x}"><y:v xmlns:y="urn:y">4</y:v></ext></extLst>',
  '<extLst><ext uri="{x}"><v>4</v></ext></extLst>',
  '<y:mergeCells xmlns:y="urn:y"><y:mergeCell ref="A1:Z99"/></y:mergeCells>',
  '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
  '<v>4</v>',
  '<is><t>4</t></is>',
  '<f>1+1</f>',
  '<row r="3"><c r="C3"><v>4</v></c></row>',
  '<c><v>4</v></c>',
  '<sheetData/>',
  '<r><t>4</t></r>',
  '<rPh sb="0" eb="1"><t>4</t></rPh>',
  '<!--x-->',
  '<?x y?>',
  '<!DOCTYPE a [<!ENTITY b "4">]>',
  `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="y" xmlns:y="urn:y"><v>4</v></mc:Choice><mc:Fallback/></mc:AlternateContent>`,
  `<mc:AlternateContent xmlns:mc="${MC}"><mc:Fallback><v>4</v></mc:Fallback></mc:AlternateContent>`,
];

const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[^>]*>|[^<]+/g;
const isOpening = (token: string): boolean => /^<[A-Za-z]/.test(token);
const isText = (token: string): boolean => !token.startsWith('<');

/** A mutation of one token of those that fit. */
function ofToken(fits: (token: string) => boolean, change: (token: string, random: Random) => string): XmlMutation {
  return (xml, random) => {
    const tokens = xml.match(TOKEN) ?? [];
    const at = tokens.flatMap((token, i) => (fits(token) ? [i] : []));
    if (at.length === 0) return null;
    const chosen = pick(at, random);
    tokens[chosen] = change(tokens[chosen]!, random);
    return tokens.join('');
  };
}

const ATTRIBUTE = /\s([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** A mutation of one attribute of a tag. */
const ofAttribute = (change: (name: string, value: string, random: Random, whole: string) => string): XmlMutation =>
  ofToken(
    (token) => isOpening(token) && token.search(ATTRIBUTE) >= 0,
    (token, random) => {
      const all = [...token.matchAll(ATTRIBUTE)];
      const { 0: whole, 1: name, 2: value, index } = pick(all, random);
      return token.slice(0, index) + change(name!, value!, random, whole) + token.slice(index + whole.length);
    },
  );

/** The whole element that begins at a token; null where it does not end. */
function elementAt(tokens: readonly string[], start: number): number | null {
  if (tokens[start]!.endsWith('/>')) return start + 1;
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (isOpening(token) && !token.endsWith('/>')) depth++;
    if (token.startsWith('</') && --depth === 0) return at + 1;
  }
  return null;
}

function ofElement(change: (element: string, random: Random) => string): XmlMutation {
  return (xml, random) => {
    const tokens = xml.match(TOKEN) ?? [];
    // The small ones, for the large ones hold everything.
    const starts = tokens.flatMap((token, i) => (isOpening(token) && i > 2 ? [i] : []));
    if (starts.length === 0) return null;
    const start = pick(starts, random);
    const end = elementAt(tokens, start);
    if (end === null) return null;
    const element = change(tokens.slice(start, end).join(''), random);
    return tokens.slice(0, start).join('') + element + tokens.slice(end).join('');
  };
}

const prefixed = (element: string, prefix: string): string =>
  element.replace(/<(\/?)(?=[A-Za-z])(?![\w.-]*:)/g, `<$1${prefix}:`);

export const XML_MUTATIONS: Readonly<Record<string, XmlMutation>> = {
  'number replaced': ofToken(
    (token) => /^\s*-?[\d.]+\s*$/.test(token),
    (_, random) => pick(NUMBERS, random),
  ),
  'text changed': ofToken(isText, (token, random) => {
    const at = random(token.length + 1);
    return token.slice(0, at) + pick(TEXTS, random) + token.slice(at);
  }),
  'text removed': ofToken(isText, () => ''),
  'attribute changed': ofAttribute((name, _, random) => ` ${name}="${pick(ATTRIBUTES, random)}"`),
  'attribute removed': ofAttribute(() => ''),
  'attribute twice': ofAttribute(
    (_name, _value, random, whole) => whole + pick([whole, whole.replace(/=.*/s, '="9"')], random),
  ),
  'attribute foreign': ofAttribute((name, value, random, whole) => {
    const foreign = ` y:${name.split(':').at(-1)!}=${pick([value, '"1"'], random)} xmlns:y="urn:y"`;
    return random(2) === 0 ? whole + foreign : foreign;
  }),
  'attribute coded': ofAttribute((name, value, random) => {
    const letter = value[1] ?? '';
    const coded = pick([`&#${letter.codePointAt(0)};`, '&#10;', '&#x9;', '\n', '&amp;', '&bad;'], random);
    return ` ${name}=${value[0]!}${coded}${value.slice(2)}`;
  }),
  'cell type': ofToken(
    (token) => /^<(\w+:)?c[\s>]/.test(token),
    (token, random) =>
      token.replace(/\st=("[^"]*"|'[^']*')/, '').replace(/\/?>$/, (end) => ` t="${pick(TYPES, random)}"${end}`),
  ),
  'cell style': ofToken(
    (token) => /^<(\w+:)?c[\s>]/.test(token),
    (token, random) => token.replace(/\ss=("[^"]*"|'[^']*')/, '').replace(/\/?>$/, (end) => ` s="${random(10)}"${end}`),
  ),
  'row or column hidden': ofToken(
    (token) => /^<(\w+:)?(row|col)[\s>]/.test(token),
    (token, random) =>
      token.replace(
        /\/?>$/,
        (end) => ` ${pick(['hidden="1"', 'ht="0"', 'width="0"', 'y:hidden="1" xmlns:y="urn:y"'], random)}${end}`,
      ),
  ),
  'token removed': ofToken(
    () => true,
    () => '',
  ),
  'token twice': ofToken(
    () => true,
    (token) => token + token,
  ),
  'element removed': ofElement(() => ''),
  'element twice': ofElement((element) => element + element),
  'element empty': ofElement((element) => element.replace(/^(<[^>]*?)\/?>[\s\S]*$/, '$1/>')),
  'element foreign': ofElement((element) => prefixed(element, 'y').replace(/^<y:([\w.-]+)/, '<y:$1 xmlns:y="urn:y"')),
  'element wrapped': ofElement((element, random) => {
    const [open, close] = pick(
      [
        ['<y:a xmlns:y="urn:y">', '</y:a>'],
        [`<mc:AlternateContent xmlns:mc="${MC}"><mc:Fallback>`, '</mc:Fallback></mc:AlternateContent>'],
        [
          `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="y" xmlns:y="urn:y">`,
          '</mc:Choice></mc:AlternateContent>',
        ],
        ['<extLst>', '</extLst>'],
        ['<!--', '-->'],
        ['<![CDATA[', ']]>'],
      ] as const,
      random,
    );
    return open + element + close;
  }),
  'element in another case': ofElement((element, random) =>
    element.replace(
      /(<\/?)([\w:.-]+)/g,
      (_, mark: string, name: string) => mark + pick([name.toUpperCase(), name, `${name}x`], random),
    ),
  ),
  'element moved': (xml, random) => {
    const tokens = xml.match(TOKEN) ?? [];
    const starts = tokens.flatMap((token, i) => (isOpening(token) && i > 2 ? [i] : []));
    if (starts.length === 0) return null;
    const start = pick(starts, random);
    const end = elementAt(tokens, start);
    if (end === null) return null;
    const moved = tokens.splice(start, end - start);
    tokens.splice(1 + random(tokens.length), 0, ...moved);
    return tokens.join('');
  },
  'foreign element': ofToken(
    (token) => token.startsWith('<'),
    (token, random) => (random(2) === 0 ? token + pick(FOREIGN, random) : pick(FOREIGN, random) + token),
  ),
  'line ends': (xml, random) =>
    xml
      .replaceAll(/\r?\n/g, pick(['\r\n', '\r', '&#13;\n', '\n\n'], random))
      .replaceAll(/></g, pick(['>\r\n<', '>\r<', '> <'], random)),
  'letter changed': (xml, random) => {
    const at = random(xml.length);
    return (
      xml.slice(0, at) +
      pick(['<', '>', '&', '"', '/', '\u0000', '\ud800', 'x', '0', ' ', ':', ''], random) +
      xml.slice(at + 1)
    );
  },
  'cut off': (xml, random) => xml.slice(0, random(xml.length)),
  'piece twice': (xml, random) => {
    const [from, length] = [random(xml.length), random(400)];
    return xml.slice(0, from + length) + xml.slice(from);
  },
  'namespace changed': (xml, random) =>
    xml.replace(
      /xmlns(:\w+)?="[^"]*"/,
      (_, prefix: string | undefined) =>
        `xmlns${prefix ?? ''}="${pick(['', 'urn:y', 'http://purl.oclc.org/ooxml/spreadsheetml/main', 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', MC], random)}"`,
    ),
  declaration: (xml, random) =>
    pick(
      [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
        '<?xml version="1.1"?>',
        '<?xml version="1.0" encoding="ISO-8859-1"?>',
        '<?xml version="1.0" encoding="utf-16"?>',
        '<!DOCTYPE x [<!ENTITY a "3">]>',
        '\ufeff',
        ' ',
        '<!-- x -->',
      ],
      random,
    ) + xml,
};
