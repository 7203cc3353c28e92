import { BUDGET, FixedEffort, type Effort } from './budget';
import { FileProblem } from './file-problem';
import { entryOf, LIMITS, type Package } from './guard';
import { MAIN, RELATIONSHIPS } from './namespaces';
import { readRelations, type Relation } from './relations';
import { readXml } from './xml';
import { ElementReader, inside, listOf, onTag } from './xml-reader';
import type { Tag } from './xml-tag';

/** Our own limit: workbooks with more names were never seen, and Excel is slow long before. */
const MOST_NAMES = 100_000;

/**
 * Why a sheet of the workbook's list is not read. `no-part`: it has no part, as the macro modules of Excel 5 that later
 * versions still list; the others are sheets without cells of ours.
 */
export type SkipReason = 'chart' | 'dialog' | 'macro' | 'no-part' | 'other';

export interface SkippedSheet {
  readonly sheet: string;
  readonly why: SkipReason;
}

/** What workbook.xml says; parts are paths in the package. */
export interface WorkbookDirectory {
  /** The part itself. */
  readonly part: string;
  readonly sheets: readonly { readonly name: string; readonly state: string; readonly part: string }[];
  readonly skipped: readonly SkippedSheet[];
  /** The highest number that a sheet has. */
  readonly lastSheetId: number;
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly sheet: number | null }[];
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly customXml: readonly string[];
}

/** Follows the package from its root to the workbook. Throws FileProblem. */
export function readDirectory(pack: Package): WorkbookDirectory {
  const effort = new FixedEffort(BUDGET.directoryEffort);
  const root = readRelations(pack, '', effort).find(({ type }) => type === 'officeDocument');
  if (root !== undefined && /\.bin$/i.test(root.target)) throw new FileProblem({ code: 'workbook-xlsb', data: {} });
  if (root === undefined || entryOf(pack, root.target) === undefined) {
    throw new FileProblem({ code: 'not-a-workbook', data: {} });
  }
  const relations = readRelations(pack, root.target, effort);
  const part = (type: string) => relations.find((relation) => relation.type === type)?.target ?? null;
  const { declared, names, date1904 } = readWorkbookPart(pack, root.target, effort);
  const { sheets, skipped, positions } = worksheets(pack, root.target, declared, relations);
  return {
    part: root.target,
    sheets,
    skipped,
    lastSheetId: declared.reduce((last, { sheetId }) => Math.max(last, sheetId), 0),
    names: names.map(({ position, ...rest }) => ({
      ...rest,
      sheet: position === null ? null : (positions.get(position) ?? null),
    })),
    date1904,
    sharedStrings: part('sharedStrings'),
    styles: part('styles'),
    customXml: relations.filter(({ type }) => type === 'customXml').map(({ target }) => target),
  };
}

interface Declared {
  readonly name: string;
  readonly state: string;
  readonly id: string;
  readonly sheetId: number;
}

/** The schema's type is xsd:unsignedInt. */
const MOST_SHEET_ID = 2 ** 32 - 1;

const SKIPPED: Readonly<Record<string, SkipReason>> = {
  chartsheet: 'chart',
  dialogsheet: 'dialog',
  xlMacrosheet: 'macro',
  xlIntlMacrosheet: 'macro',
};

/** Only a sheet that no person can unhide is skipped when its part is lost; of all others the cells are missed. */
function worksheets(pack: Package, workbook: string, declared: readonly Declared[], relations: readonly Relation[]) {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: { name: string; state: string; part: string }[] = [];
  const skipped: SkippedSheet[] = [];
  const parts = new Set<string>();
  /** Position among all sheets -> position in `sheets`. */
  const positions = new Map<number, number>();
  for (const [position, { name, state, id, sheetId }] of declared.entries()) {
    const relation = byId.get(id);
    if (relation !== undefined && relation.type !== 'worksheet') {
      skipped.push({ sheet: name, why: SKIPPED[relation.type] ?? 'other' });
      continue;
    }
    const entry = relation === undefined ? undefined : entryOf(pack, relation.target);
    if (relation === undefined || entry === undefined) {
      if (id !== '' && state !== 'veryHidden') {
        throw new FileProblem({ code: 'sheet-part-missing', data: { sheet: name, part: relation?.target ?? id } });
      }
      skipped.push({ sheet: name, why: 'no-part' });
      continue;
    }
    // Excel repairs a list with a sheet that has no number, and others leave the sheet out.
    if (sheetId === 0) throw new FileProblem({ code: 'xml-damaged', data: { part: workbook } });
    // One part read over and over would make a small file endless.
    if (parts.has(entry.name)) throw new FileProblem({ code: 'xml-damaged', data: { part: workbook } });
    parts.add(entry.name);
    positions.set(position, sheets.length);
    sheets.push({ name, state, part: relation.target });
  }
  return { sheets, skipped, positions };
}

/** The number that a sheet must have (ECMA-376 Part 1, 18.2.19); 0 where it has none. */
function sheetIdOf(written: string | undefined): number {
  const id = /^\s*\d{1,10}\s*$/.test(written ?? '') ? Number(written) : 0;
  return id <= MOST_SHEET_ID ? id : 0;
}

function readWorkbookPart(pack: Package, part: string, effort: Effort) {
  const declared: Declared[] = [];
  const names: { name: string; refersTo: string; position: number | null }[] = [];
  let date1904 = false;
  const sheet = onTag((tag) => {
    if (declared.length >= LIMITS.entries) throw tooMany(part, 'sheets', LIMITS.entries);
    declared.push({
      name: tag.get('name') ?? '',
      state: tag.get('state') ?? 'visible',
      id: relationId(tag) ?? '',
      sheetId: sheetIdOf(tag.get('sheetId')),
    });
  });
  const definedName = new ElementReader({
    open: (tag) => {
      if (names.length >= MOST_NAMES) throw tooMany(part, 'names', MOST_NAMES);
      const scope = tag.get('localSheetId');
      names.push({ name: tag.get('name') ?? '', refersTo: '', position: scope === undefined ? null : Number(scope) });
    },
    text: (text) => (names.at(-1)!.refersTo += text),
  });
  const workbook = inside({
    workbookPr: onTag((tag) => (date1904 = tag.flag('date1904'))),
    sheets: listOf({ sheet }),
    definedNames: inside({ definedName }),
  });
  try {
    readXml(pack, part, { root: 'workbook', namespaces: MAIN, element: workbook }, effort);
  } catch (error) {
    if (!(error instanceof FileProblem) || error.code !== 'xml-root') throw error;
    throw new FileProblem({ code: 'not-a-workbook', data: {} }, error);
  }
  return { declared, names, date1904 };
}

/** A part without any namespace has its relations without one too. */
export function relationId(tag: Tag): string | undefined {
  return tag.inNamespace(RELATIONSHIPS, 'id') ?? tag.get('id');
}

function tooMany(part: string, items: 'sheets' | 'names', limit: number): FileProblem {
  return new FileProblem({ code: 'too-many-items', data: { part, items, limit } });
}
