import type { Area } from '../core/grid';
import type { ProtectionPlan, SheetPlan, TablePlan, TextRule, ValidationPlan, WorkbookPlan } from '../core/report/plan';
import { absoluteReference } from '../core/reference';
import { PortError } from '../app/workbook-port';
import { REQUEST_BYTES, type Batches } from './batches';
import { can } from './host-version';
import { rangeOf, type Target } from './put-content';
import { hash, styleNamed } from './put-style';

const RULE_REQUESTS = 8;

/** Tables, entry rules and colours by text. Tables that are kept from before are only given their new size. */
export async function putRules(
  batches: Batches,
  plan: WorkbookPlan,
  target: Target,
  keptTables: ReadonlySet<string>,
): Promise<void> {
  const { sheet } = target;
  const { tables = [], validations = [], textRules = [], protection } = target.plan;
  await batches.room((tables.length + protectionAreas(protection).length) * RULE_REQUESTS * REQUEST_BYTES);
  for (const table of tables) putTable(table, sheet, keptTables.has(table.name.toLowerCase()));
  if (!can('validation') && validations.length > 0) {
    throw new PortError('unsupported', 'DataValidation', 'unchanged', target.plan.name);
  }
  for (const validation of validations) {
    await batches.room(RULE_REQUESTS * REQUEST_BYTES);
    putValidation(validation, sheet);
  }
  if (!can('textRules')) return;
  for (const [at, rule] of textRules.entries()) {
    await batches.room(RULE_REQUESTS * REQUEST_BYTES);
    putTextRule(rule, at, sheet, plan);
  }
}

function putTable({ name, area, style }: TablePlan, sheet: Excel.Worksheet, isKept: boolean): void {
  const range = rangeOf(sheet, area);
  const table = isKept ? sheet.tables.getItem(name) : sheet.tables.add(range, true);
  if (isKept) table.resize(range);
  else table.name = name;
  if (style !== undefined) table.style = style;
}

function putValidation({ area, rule, allowBlank, hint, error }: ValidationPlan, sheet: Excel.Worksheet): void {
  const { dataValidation } = rangeOf(sheet, area);
  dataValidation.rule = validationRule(rule);
  dataValidation.ignoreBlanks = allowBlank;
  dataValidation.errorAlert = {
    title: error.title,
    message: error.text,
    showAlert: true,
    style: error.level === 'stop' ? 'Stop' : 'Warning',
  };
  if (hint !== undefined) dataValidation.prompt = { title: hint.title, message: hint.text, showPrompt: true };
}

function validationRule(rule: ValidationPlan['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'list-range':
      return { list: { inCellDropDown: true, source: `=${absoluteReference(rule.sheet, rule.area)}` } };
    case 'decimal':
      return { decimal: { operator: 'Between', formula1: rule.minimum, formula2: rule.maximum } };
    case 'whole':
      return { wholeNumber: { operator: 'Between', formula1: rule.minimum, formula2: rule.maximum } };
  }
}

/** Excel's own text rules: they need no formula, whose relative references would depend on the active cell. */
function putTextRule(rule: TextRule, priority: number, sheet: Excel.Worksheet, plan: WorkbookPlan): void {
  const formats = rangeOf(sheet, rule.area).conditionalFormats;
  const added = formats.add(rule.match === 'equals' ? 'CellValue' : 'ContainsText');
  const { format } = rule.match === 'equals' ? added.cellValue : added.textComparison;
  if (rule.match === 'equals') {
    added.cellValue.rule = { operator: 'EqualTo', formula1: `="${rule.text.replaceAll('"', '""')}"` };
  } else {
    added.textComparison.rule = {
      operator: rule.match === 'begins' ? 'BeginsWith' : 'Contains',
      text: rule.match === 'contains' ? rule.text.replace(/[~*?]/g, '~$&') : rule.text,
    };
  }
  const style = styleNamed(plan.styles, rule.style);
  if (style.color !== undefined) format.font.color = hash(style.color);
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fill !== undefined) format.fill.color = hash(style.fill);
  added.stopIfTrue = true;
  added.priority = priority;
}

function protectionAreas(protection: ProtectionPlan | undefined): readonly Area[] {
  return protection?.unlocked ?? [];
}

/** Opens the cells to be filled in; the sheet itself is locked by `lock`, last of all. */
export function unlockAreas({ protection }: SheetPlan, sheet: Excel.Worksheet): void {
  for (const area of protectionAreas(protection)) rangeOf(sheet, area).format.protection.locked = false;
}

export function lock({ protection }: SheetPlan, sheet: Excel.Worksheet): void {
  if (protection === undefined) return;
  const allowed = new Set(protection.allow ?? []);
  sheet.protection.protect({
    allowFormatColumns: allowed.has('formatColumns'),
    allowFormatRows: allowed.has('formatRows'),
    allowSort: allowed.has('sort'),
    allowAutoFilter: allowed.has('autoFilter'),
  });
}
