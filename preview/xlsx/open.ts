import { strFromU8, unzipSync } from 'fflate';
import type { DefinedName, FileExtras, LostContent, SheetLocks } from './extras';
import { storedToShown } from './formula-names';
import { readPageLayout } from './page-setup';
import { keepTexts } from './plain-text';
import { attribute, openingTags, relationships, unescapeXml } from './xml-text';

export interface OpenedFile {
  /** What o-spreadsheet's `load` takes: path -> text, images only by name. */
  readonly files: Readonly<Record<string, unknown>>;
  readonly extras: FileExtras;
}

interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly state: string | undefined;
}

type Parts = Readonly<Record<string, string>>;

/** Larger archives are refused before they are unpacked: this is a preview, and a small file can unpack to a huge one. */
const UNPACKED_LIMIT = 200 * 1024 * 1024;

/**
 * Unpacks an .xlsx, keeps what the grid's reader would drop, and rewrites what it would misread.
 * @throws Error when the bytes are no .xlsx, or unpack to more than 200 MB.
 */
export function openXlsx(bytes: Uint8Array, namespace: string): OpenedFile {
  let total = 0;
  const zip = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      if (total > UNPACKED_LIMIT) throw new Error('too large');
      return true;
    },
  });
  const isText = (path: string): boolean => /\.(xml|rels)$/.test(path);
  const texts = Object.entries(zip).filter(([path]) => isText(path));
  const parts: Parts = Object.fromEntries(texts.map(([path, content]) => [path, strFromU8(content)]));
  const images = Object.keys(zip).filter((path) => !isText(path));
  if (!parts['xl/workbook.xml']) throw new Error('no workbook');
  const sheets = listSheets(parts);
  const files: Record<string, unknown> = Object.fromEntries(images.map((path) => [path, { imageSrc: '' }]));
  for (const [path, xml] of Object.entries(parts)) files[path] = prepare(path, xml, namespace);
  return { files, extras: readExtras(parts, sheets, Object.keys(zip)) };
}

function listSheets(parts: Parts): Sheet[] {
  const targets = relationships(parts['xl/_rels/workbook.xml.rels'] ?? '', 'xl');
  return openingTags(parts['xl/workbook.xml'] ?? '', 'sheet').map((tag) => ({
    name: attribute(tag, 'name') ?? '',
    path: targets.get(attribute(tag, 'r:id') ?? '') ?? '',
    state: attribute(tag, 'state'),
  }));
}

function readExtras(parts: Parts, sheets: readonly Sheet[], paths: readonly string[]): FileExtras {
  const styles = parts['xl/styles.xml'] ?? '';
  const unlocked = unlockedStyles(styles);
  const workbook = parts['xl/workbook.xml'] ?? '';
  const names = definedNames(workbook, sheets);
  const [view = ''] = openingTags(workbook, 'workbookView');
  return {
    order: sheets.map(({ name }) => name),
    active: sheets[Number(attribute(view, 'activeTab') ?? 0)]?.name,
    veryHidden: sheets.filter(({ state }) => state === 'veryHidden').map(({ name }) => name),
    names: names.filter(({ name }) => !name.startsWith('_xlnm.Print_')),
    tables: sheets.flatMap((sheet) => tables(parts, sheet)),
    protections: sheets.flatMap((sheet) => locks(parts, sheet, unlocked)),
    validations: sheets.flatMap((sheet) => validations(parts, sheet)),
    pageLayouts: sheets.flatMap(({ name, path }) => {
      const layout = { ...readPageLayout(parts[path] ?? ''), ...printNames(names, name) };
      return Object.keys(layout).length > 0 ? [{ sheet: name, layout }] : [];
    }),
    xmlParts: paths.filter((path) => /^customXml\/item\d+\.xml$/.test(path)).map((path) => parts[path] ?? ''),
    baseFontSize: Number(/<font>[\s\S]*?<sz val="([\d.]+)"/.exec(styles)?.[1] ?? 11),
    lost: lostContent(paths),
  };
}

function definedNames(workbook: string, sheets: readonly Sheet[]): DefinedName[] {
  return [...workbook.matchAll(/(<definedName\s[^>]*>)([^<]*)<\/definedName>/g)].map(([, tag = '', ref = '']) => {
    const local = attribute(tag, 'localSheetId');
    const sheet = local === undefined ? undefined : sheets[Number(local)]?.name;
    const comment = attribute(tag, 'comment');
    return {
      name: attribute(tag, 'name') ?? '',
      ref: unescapeXml(ref),
      ...(sheet === undefined ? {} : { sheet }),
      ...(attribute(tag, 'hidden') === '1' ? { hidden: true } : {}),
      ...(comment === undefined ? {} : { comment }),
    };
  });
}

/** Print area and titles are names in a file, page layout in Office.js. */
function printNames(names: readonly DefinedName[], sheet: string): object {
  const refsOf = (name: string): string[] => {
    const found = names.find((item) => item.name === name && item.sheet === sheet);
    return (found?.ref.split(',') ?? []).map((ref) => ref.slice(ref.lastIndexOf('!') + 1).replaceAll('$', ''));
  };
  const [printArea] = refsOf('_xlnm.Print_Area');
  const titles = refsOf('_xlnm.Print_Titles');
  const titleRows = titles.find((ref) => /^\d/.test(ref));
  const titleColumns = titles.find((ref) => /^[A-Z]/i.test(ref));
  return {
    ...(printArea === undefined ? {} : { printArea }),
    ...(titleRows === undefined ? {} : { titleRows }),
    ...(titleColumns === undefined ? {} : { titleColumns }),
  };
}

function tables(parts: Parts, { name: sheet, path }: Sheet): FileExtras['tables'][number][] {
  const rels = parts[path.replace(/([^/]+)$/, '_rels/$1.rels')] ?? '';
  const folder = path.replace(/\/[^/]+$/, '');
  return [...relationships(rels, folder).values()]
    .filter((target) => /tables\//.test(target))
    .flatMap((target) => openingTags(parts[target] ?? '', 'table'))
    .map((tag) => ({ sheet, ref: attribute(tag, 'ref') ?? '', name: attribute(tag, 'displayName') ?? '' }));
}

/** Indices of cell styles whose cells are not locked. */
function unlockedStyles(styles: string): Set<string> {
  const block = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  const items = block.match(/<xf\s[^>]*\/>|<xf\s[^>]*>[\s\S]*?<\/xf>/g) ?? [];
  const found = items.flatMap((xf, index) => (/<protection[^>]*locked="(?:0|false)"/.test(xf) ? [String(index)] : []));
  return new Set(found);
}

function locks(parts: Parts, { name: sheet, path }: Sheet, unlocked: ReadonlySet<string>): SheetLocks[] {
  const xml = parts[path] ?? '';
  const cells = openingTags(xml, 'c')
    .filter((tag) => unlocked.has(attribute(tag, 's') ?? ''))
    .map((tag) => attribute(tag, 'r') ?? '');
  const [protection] = openingTags(xml, 'sheetProtection');
  if (protection === undefined && cells.length === 0) return [];
  return [{ sheet, unlocked: cells, ...(protection === undefined ? {} : { xml: protection }) }];
}

const ALERT_STYLES: Readonly<Record<string, string>> = { warning: 'Warning', information: 'Information' };

function validations(parts: Parts, { name: sheet, path }: Sheet): FileExtras['validations'][number][] {
  return openingTags(parts[path] ?? '', 'dataValidation').map((tag) => ({
    sheet,
    sqref: attribute(tag, 'sqref') ?? '',
    ignoreBlanks: attribute(tag, 'allowBlank') === '1',
    errorAlert: {
      title: attribute(tag, 'errorTitle') ?? '',
      message: attribute(tag, 'error') ?? '',
      showAlert: attribute(tag, 'showErrorMessage') === '1',
      style: ALERT_STYLES[attribute(tag, 'errorStyle') ?? ''] ?? 'Stop',
    },
    prompt: {
      title: attribute(tag, 'promptTitle') ?? '',
      message: attribute(tag, 'prompt') ?? '',
      showPrompt: attribute(tag, 'showInputMessage') === '1',
    },
  }));
}

const LOST: readonly (readonly [LostContent, RegExp])[] = [
  ['comments', /^xl\/(threadedComments|comments)/],
  ['pivotTables', /^xl\/pivotTables\//],
  ['macros', /vbaProject\.bin$/],
  ['images', /^xl\/media\//],
  ['externalLinks', /^xl\/externalLinks\//],
];

const lostContent = (paths: readonly string[]): LostContent[] =>
  LOST.filter(([, pattern]) => paths.some((path) => pattern.test(path))).map(([kind]) => kind);

function prepare(path: string, xml: string, namespace: string): string {
  if (path === 'xl/styles.xml') return readableFills(xml);
  if (path === 'xl/sharedStrings.xml') return keepTexts(xml);
  if (!/^xl\/(workbook|worksheets\/.*)\.xml$/.test(path)) return xml;
  return oneRuleEach(inlineTexts(keepTexts(storedToShown(xml, namespace))))
    .replace(/<sheetProtection\s[^>]*\/>/, '')
    .replace(/(<f(?:\s[^>]*)?>)([^<]*)(<\/f>)/g, (_all, open: string, body: string, close: string) => {
      return open + body.replaceAll('_xlfn.', '').replaceAll('_xlws.', '') + close;
    });
}

/** The reader takes the text of a cell from its value and passes over an inline one, with its runs or without. */
export const inlineTexts = (xml: string): string =>
  xml.replace(
    /(<c\s[^>]*?\bt=")inlineStr("[^>]*>)\s*<is>((?:(?!<\/is>)[\s\S])*)<\/is>\s*<\/c>/g,
    (_all, open: string, rest: string, runs: string) => {
      const texts = [...runs.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => text);
      return `${open}str${rest}<v>${texts.join('')}</v></c>`;
    },
  );

/** The reader takes only the first rule of a <conditionalFormatting>: every rule gets its own. */
export const oneRuleEach = (xml: string): string =>
  xml.replace(
    /(<conditionalFormatting[^>]*>)([\s\S]*?)<\/conditionalFormatting>/g,
    (_all, open: string, body: string) =>
      (body.match(/<cfRule\b(?:[^>]*\/>|[\s\S]*?<\/cfRule>)/g) ?? [body])
        .map((rule) => `${open}${rule}</conditionalFormatting>`)
        .join(''),
  );

/** A differential fill written as solid + bgColor would lose its colour: the reader takes fgColor when it says solid. */
export const readableFills = (styles: string): string =>
  styles.replace(/<dxfs[\s\S]*?<\/dxfs>/, (dxfs) =>
    dxfs.replace(/<patternFill patternType="solid">(?=\s*<bgColor)/g, '<patternFill>'),
  );
