import type { WriteSheet } from 'hucre';
import { storedFooter } from '../core/report/excel-limits';
import type { PagePlan, ProtectionPlan, SheetPlan } from '../core/report/plan';
import { sheetCells } from './write-cells';
import { fileChart } from './write-chart';
import { fileTable, fileTextRule, fileValidation } from './write-rules';
import { argb, type StyleBook } from './write-style';

/** One sheet of a plan as the file library wants it. */
export function fileSheet(plan: SheetPlan, styles: StyleBook): WriteSheet {
  const sheet: WriteSheet = { name: plan.name, rows: [], cells: sheetCells(plan, styles) };
  if (plan.visibility === 'hidden') sheet.hidden = true;
  if (plan.visibility === 'veryHidden') sheet.veryHidden = true;
  if (plan.columns !== undefined) {
    sheet.columns = plan.columns.map(({ width, hidden }) => ({
      ...(width === undefined ? {} : { width }),
      ...(hidden ? { hidden: true } : {}),
    }));
  }
  if (plan.rowHeights !== undefined) {
    sheet.rowDefs = new Map([...plan.rowHeights].map(([row, height]) => [row, { height }]));
  }
  if (plan.frozen !== undefined) sheet.freezePane = { ...plan.frozen };
  sheet.view = {
    ...(plan.gridlines === false ? { showGridLines: false } : {}),
    ...(plan.tabColor === undefined ? {} : { tabColor: argb(plan.tabColor) }),
  };
  if (plan.merges !== undefined) {
    sheet.merges = plan.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    }));
  }
  if (plan.tables !== undefined) sheet.tables = plan.tables.map((table) => fileTable(table, plan));
  if (plan.validations !== undefined) sheet.dataValidations = plan.validations.map(fileValidation);
  if (plan.textRules !== undefined) {
    sheet.conditionalRules = plan.textRules.map((rule, i) => fileTextRule(rule, i + 1, styles));
  }
  if (plan.protection !== undefined) sheet.protection = fileProtection(plan.protection);
  if (plan.charts !== undefined) sheet.charts = plan.charts.map(fileChart);
  if (plan.page !== undefined) {
    sheet.pageSetup = filePage(plan.page);
    if (plan.page.footer !== undefined) sheet.headerFooter = { oddFooter: `&C${storedFooter(plan.page.footer)}` };
  }
  return sheet;
}

function fileProtection({ allow = [] }: ProtectionPlan): NonNullable<WriteSheet['protection']> {
  return {
    sheet: true,
    objects: true,
    scenarios: true,
    selectLockedCells: true,
    selectUnlockedCells: true,
    ...Object.fromEntries(allow.map((what) => [what, true])),
  };
}

function filePage(page: PagePlan): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: 'a4',
    orientation: page.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: page.onePage ? 1 : 0,
    ...(page.centered ? { horizontalCentered: true, ...(page.onePage ? { verticalCentered: true } : {}) } : {}),
  };
}
