import type { ConditionalRule, DataValidation, TableDefinition } from 'hucre';
import { cellAddress } from '../core/address';
import { isCellError } from '../core/grid';
import type { SheetPlan, TablePlan, TextRule, ValidationPlan, ValidationRule } from '../core/report/plan';
import { absoluteReference, areaAddress } from '../core/reference';
import type { StyleBook } from './write-style';

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A table whose header cells differ from its columns makes Excel offer a repair, so that is refused here. */
export function fileTable(table: TablePlan, sheet: SheetPlan): TableDefinition {
  const { name, area, columns } = table;
  const fault = (what: string) => new RangeError(`table ${name}: ${what}`);
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw fault('the name is not one Excel takes');
  if (columns.length !== area.right - area.left + 1) throw fault('columns do not fill the area');
  if (area.bottom === area.top) throw fault('there is no row below the header');
  if (new Set(columns.map((column) => column.toLowerCase())).size !== columns.length) throw fault('columns repeat');
  columns.forEach((column, i) => {
    const cell = sheet.rows[area.top]?.[area.left + i] ?? null;
    const text = typeof cell === 'object' && cell !== null && !isCellError(cell) && 'value' in cell ? cell.value : cell;
    if (text !== column || /[\r\n]/.test(column)) throw fault(`the header cell of "${column}" holds something else`);
  });
  return {
    name,
    range: areaAddress(area),
    columns: columns.map((column) => ({ name: column })),
    ...(table.style === undefined ? {} : { style: table.style }),
  };
}

export function fileValidation(plan: ValidationPlan): DataValidation {
  const { title, text, level } = plan.error;
  return {
    range: areaAddress(plan.area),
    allowBlank: plan.allowBlank,
    showErrorMessage: true,
    errorStyle: level,
    errorTitle: title,
    errorMessage: text,
    ...(plan.hint === undefined
      ? {}
      : { showInputMessage: true, inputTitle: plan.hint.title, inputMessage: plan.hint.text }),
    ...validationRule(plan.rule),
  };
}

function validationRule(rule: ValidationRule): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formula1: quoted(rule.values.join(',')) };
    case 'list-range':
      return { type: 'list', formula1: absoluteReference(rule.sheet, rule.area) };
    case 'decimal':
    case 'whole':
      return { type: rule.kind, operator: 'between', formula1: `${rule.minimum}`, formula2: `${rule.maximum}` };
  }
}

/** Plain formulas rather than Excel's text rules: every spreadsheet program follows them alike. */
export function fileTextRule(rule: TextRule, priority: number, styles: StyleBook): ConditionalRule {
  const cell = cellAddress(rule.area.top, rule.area.left);
  const text = quoted(rule.text);
  const common = { range: areaAddress(rule.area), priority, style: styles.rule(rule.style), stopIfTrue: true };
  switch (rule.match) {
    case 'equals':
      return { ...common, type: 'cellIs', operator: 'equal', formula: text };
    case 'begins':
      return { ...common, type: 'expression', formula: `LEFT(${cell},${rule.text.length})=${text}` };
    case 'contains':
      return { ...common, type: 'expression', formula: `ISNUMBER(SEARCH(${text.replace(/[~*?]/g, '~$&')},${cell}))` };
  }
}
