import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { writeXlsx, type NamedRange } from 'hucre';
import { withinExcel } from '../core/report/excel-limits';
import type { WorkbookPlan } from '../core/report/plan';
import { absoluteReference, quoteSheetName } from '../core/reference';
import { FileProblem } from './file-problem';
import { PackageEdit } from './package-edit';
import { addTaskPane, type TaskPanePart } from './task-pane';
import { fileSheet } from './write-sheet';
import { StyleBook } from './write-style';
import { ERROR_MARK } from './write-text';

/** What a file can carry beside its sheets. */
export interface Extras {
  readonly taskPane?: TaskPanePart;
}

/** The time every file carries: the same plan gives the same bytes. */
const WRITTEN = new Date(Date.UTC(2020, 0, 1));

/**
 * Writes a plan as an .xlsx file; the same plan gives the same bytes on every machine.
 * Throws FileProblem `sheet-name-invalid` or `text-too-long`; RangeError when the plan contradicts itself.
 */
export async function writeWorkbook(wanted: WorkbookPlan, extras: Extras = {}): Promise<Uint8Array> {
  const plan = withinExcel(wanted);
  checkSheetNames(plan);
  const styles = new StyleBook(plan.styles);
  const raw = await writeXlsx({
    sheets: plan.sheets.map((sheet) => fileSheet(sheet, styles)),
    properties: { title: plan.title, creator: 'Kepatuhan', created: WRITTEN, modified: WRITTEN },
    namedRanges: definedNames(plan),
    activeSheet: plan.active ?? 0,
  });
  const files = new Map(Object.entries(unzipSync(raw)));
  settle(files);
  if (extras.taskPane !== undefined) addTaskPane(new PackageEdit(files), extras.taskPane);
  // The zip format stores local time: a local date gives the same bytes in every time zone.
  return zipSync(Object.fromEntries(files) as Zippable, { level: 6, mtime: new Date(2020, 0, 1) });
}

function definedNames(plan: WorkbookPlan): NamedRange[] {
  const names = (plan.names ?? []).map(({ name, sheet, area }) => ({ name, range: absoluteReference(sheet, area) }));
  const titles = plan.sheets.flatMap(({ name, page }) => {
    if (page?.titleRows === undefined) return [];
    const [first, last] = page.titleRows;
    const range = `${quoteSheetName(name)}!$${first + 1}:$${last + 1}`;
    return [{ name: '_xlnm.Print_Titles', range, scope: name }];
  });
  return [...names, ...titles];
}

/** What the file library leaves to us: cached values are kept, errors have their type, the program has its name. */
function settle(files: Map<string, Uint8Array>): void {
  patch(files, 'xl/workbook.xml', /<calcPr [^>]*\/>/, '<calcPr calcId="191029"/>');
  patch(files, 'docProps/app.xml', /<Application>[^<]*</, '<Application>Microsoft Excel<');
  const cachedError = new RegExp(`( t=")str("[^>]*>(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)<v>)${ERROR_MARK}`, 'g');
  let uses = 0;
  for (const [path, bytes] of files) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    const text = strFromU8(bytes);
    uses += text.match(/<c [^>]*\bt="s"/g)?.length ?? 0;
    if (text.includes(ERROR_MARK)) files.set(path, strToU8(text.replace(cachedError, '$1e$2')));
  }
  // The library tells how many texts there are in place of how often they are used.
  if (files.has('xl/sharedStrings.xml'))
    patch(files, 'xl/sharedStrings.xml', /(<sst [^>]*) count="\d+"/, `$1 count="${uses}"`);
}

/** Replaces something that the file library must have written exactly as expected. */
function patch(files: Map<string, Uint8Array>, path: string, from: RegExp, to: string): void {
  const bytes = files.get(path);
  const text = bytes === undefined ? '' : strFromU8(bytes);
  const patched = text.replace(from, to);
  if (!from.test(text)) throw new Error(`${path} does not hold ${from}`);
  files.set(path, strToU8(patched));
}

function checkSheetNames(plan: WorkbookPlan): void {
  const seen = new Set<string>();
  for (const { name } of plan.sheets) {
    const key = name.toLowerCase();
    if (
      !/^(?!')[^[\]:*?/\\]{1,31}$/.test(name) ||
      name.endsWith("'") ||
      key === 'history' ||
      seen.has(key) ||
      [...name].some((letter) => letter < ' ')
    ) {
      throw new FileProblem({ code: 'sheet-name-invalid', data: { sheet: name } });
    }
    seen.add(key);
  }
}
