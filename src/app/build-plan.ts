import type { Grid } from '../core/grid';
import type { SheetPlan, WorkbookPlan } from '../core/report/plan';
import { instrumentGrid } from '../core/instrument/sheet';
import { freeSheetName, sameSheet } from '../core/sheet-names';
import { isCompanion } from '../core/sheet/indicator-sheets';
import type { Language } from '../text/language';
import { TEMPLATE_TEXT } from '../text/template';
import { HEADER_ROW, templatePlan, type TemplateOptions } from './template';

/** What the sheets of a template become in a workbook that already has others. */
export interface BuildOptions extends Omit<TemplateOptions, 'fill' | 'overrides'> {
  /** Name of the sheet to fill in. */
  readonly name: string;
  /** The products are to be named in the sheet, so their cells are left open. */
  readonly namesProducts: boolean;
}

/** Column of the products in a template. */
const PRODUCT = 1;

/**
 * The template as it is added to an open workbook: its sheet to fill in under the name asked for, and of the sheets that
 * go with it those that the workbook does not have yet. Nothing that is there is replaced.
 */
export function buildPlan({ name, namesProducts, ...options }: BuildOptions, present: readonly string[]): WorkbookPlan {
  const plan = templatePlan(options);
  const text = TEMPLATE_TEXT[options.language].sheets;
  const sheets = plan.sheets.flatMap((sheet): SheetPlan[] => {
    if (sheet.name === text.assessment) {
      return [renamed(namesProducts ? withOpenProducts(sheet) : sheet, name, text.assessment)];
    }
    return hasSheet(present, sheet.name) ? [] : [sheet];
  });
  return { ...plan, sheets, active: sheets.findIndex((sheet) => sheet.name === name) };
}

/** The sheets that `buildPlan` would add beside the one to fill in, by name. */
export function companions(present: readonly string[], language: Language): string[] {
  const { guide, instrument } = TEMPLATE_TEXT[language].sheets;
  return [guide, instrument].filter((name) => !hasSheet(present, name));
}

/** The first of "Penilaian", "Penilaian 2", ... that the workbook has no sheet of. */
export function freeName(present: readonly string[], language: Language): string {
  return freeSheetName(TEMPLATE_TEXT[language].sheets.assessment, present);
}

/** Why Excel or this add-in would not take a name for the sheet to fill in; null where it is fine. */
export type NameFault = 'blank' | 'long' | 'letters' | 'taken' | 'companion';

/** Names of sheets that are never read as assessments (Petunjuk, Rekap ...) are refused. */
export function nameFault(name: string, present: readonly string[]): NameFault | null {
  if (name === '') return 'blank';
  if (name.length > 31) return 'long';
  if (/[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'") || /^history$/i.test(name))
    return 'letters';
  if (hasSheet(present, name)) return 'taken';
  return isCompanion(name) ? 'companion' : null;
}

export function hasSheet(present: readonly string[], name: string): boolean {
  return present.some((each) => sameSheet(each, name));
}

/** Whether the workbook brings an instrument of its own. */
export function hasInstrument(grids: readonly Grid[]): boolean {
  return instrumentGrid(grids) !== undefined;
}

/** Tables have names of their own in a workbook: that of the sheet, with what Excel takes in such a name. */
function renamed(sheet: SheetPlan, name: string, usual: string): SheetPlan {
  if (name === usual) return sheet;
  const table = `${usual}_${name.replace(/[^A-Za-z0-9]+/g, '_')}`;
  return { ...sheet, name, tables: (sheet.tables ?? []).map((each) => ({ ...each, name: table })) };
}

function withOpenProducts(sheet: SheetPlan): SheetPlan {
  const { protection } = sheet;
  if (protection === undefined) return sheet;
  const products = { top: HEADER_ROW + 1, left: PRODUCT, bottom: sheet.rows.length - 1, right: PRODUCT };
  return { ...sheet, protection: { ...protection, unlocked: [...protection.unlocked, products] } };
}
