import { storedFooter } from '../core/report/excel-limits';
import type { PagePlan, SheetPlan } from '../core/report/plan';
import { portError } from './host-error';
import { can } from './host-version';

/** A sheet that is written and shown, and what it is to look like in its window and on paper. */
export interface Shown {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  /** Whether the sheet was there before, with looks of an earlier writing. */
  readonly isOld: boolean;
}

type Step = () => void;

/**
 * Panes, gridlines and pages: they belong to a window, and some builds of Excel refuse them on a sheet that is hidden or
 * not in view. Content never depends on them, so what is refused is left out, each by itself; false where something was.
 */
export async function putLooks(context: Excel.RequestContext, shown: readonly Shown[]): Promise<boolean> {
  const steps = shown.filter(({ plan }) => (plan.visibility ?? 'visible') === 'visible').flatMap(stepsOf);
  if (steps.length === 0) return true;
  try {
    for (const step of steps) step();
    await context.sync();
    return true;
  } catch (error) {
    return isSilent(error) ? false : await oneByOne(context, steps);
  }
}

async function oneByOne(context: Excel.RequestContext, steps: readonly Step[]): Promise<boolean> {
  let isWhole = true;
  for (const step of steps) {
    try {
      step();
      await context.sync();
    } catch (error) {
      // A sheet that somebody has deleted needs no looks.
      if (portError(error).fault !== 'sheet-gone') isWhole = false;
      if (isSilent(error)) break;
    }
  }
  return isWhole;
}

/** A host that does not answer is not asked again and again. */
function isSilent(error: unknown): boolean {
  return portError(error).fault === 'no-answer';
}

function stepsOf({ plan, sheet, isOld }: Shown): Step[] {
  const { page } = plan;
  return [
    ...(can('pageLayout') && page !== undefined ? [() => putPage(sheet.pageLayout, page)] : []),
    ...(can('gridlines') && (isOld || plan.gridlines === false)
      ? [() => void (sheet.showGridlines = plan.gridlines !== false)]
      : []),
    ...freezing(plan, sheet, isOld),
  ];
}

function freezing({ frozen = {} }: SheetPlan, sheet: Excel.Worksheet, isOld: boolean): Step[] {
  const { rows = 0, columns = 0 } = frozen;
  const { freezePanes } = sheet;
  if (rows > 0 && columns > 0) return [() => void freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns))];
  if (rows > 0) return [() => void freezePanes.freezeRows(rows)];
  if (columns > 0) return [() => void freezePanes.freezeColumns(columns)];
  return isOld ? [() => void freezePanes.unfreeze()] : [];
}

function putPage(layout: Excel.PageLayout, page: PagePlan): void {
  layout.paperSize = 'A4' as Excel.PaperType;
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.zoom = { horizontalFitToPages: 1, ...(page.onePage ? { verticalFitToPages: 1 } : {}) };
  layout.centerHorizontally = page.centered === true;
  layout.centerVertically = page.centered === true && page.onePage === true;
  if (page.titleRows !== undefined) {
    const [first, last] = page.titleRows;
    layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (page.footer !== undefined) {
    layout.headersFooters.defaultForAllPages.centerFooter = storedFooter(page.footer);
  }
}
