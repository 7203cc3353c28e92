import { toA1 } from '../grid/a1';
import type { ValidationRule } from '../grid/o-spreadsheet';
import type { ValidationExtras } from '../grid/side-store';
import { asRecord, asText } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import { asTarget, type Host, type RangeObject, type Table } from './host';
import { checkLength, LIMITS } from './limits';
import { VALIDATION_COMPARISONS, plainValue } from './rule-words';

type Rule = Readonly<Record<string, unknown>>;

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  custom: 'Custom',
};

const ruleAt = ({ sheetId, area }: RangeObject, { g }: Host): ValidationRule | undefined =>
  g.getValidationRuleForCell({ sheetId, row: area.r, col: area.c });

/** Texts may be set before the rule: they wait under the range's address. */
const addressKey = ({ sheetId, area }: RangeObject): string => `${sheetId}|${toA1(area)}`;

function extrasOf(range: RangeObject, host: Host): ValidationExtras {
  const rule = ruleAt(range, host);
  return (rule && host.side.get('validations', rule.id)) ?? host.side.get('validations', addressKey(range)) ?? {};
}

function readRule(range: RangeObject, host: Host): Rule {
  const found = ruleAt(range, host);
  if (!found) return {};
  const kept = host.side.get('validations', found.id)?.rule;
  if (kept) return kept;
  const { type, values } = found.criterion;
  const [first = '', second] = values;
  if (type === 'isValueInList') return { list: { inCellDropDown: true, source: values.join(',') } };
  if (type === 'isValueInRange') return { list: { inCellDropDown: true, source: `=${first}` } };
  if (type === 'customFormula') return { custom: { formula: first } };
  const operator = Object.keys(VALIDATION_COMPARISONS).find((name) => VALIDATION_COMPARISONS[name] === type);
  return { decimal: { formula1: first, operator, ...(second === undefined ? {} : { formula2: second }) } };
}

function criterion(range: RangeObject, kind: string, fields: Rule, host: Host): object {
  const where = 'DataValidation.rule';
  if (kind === 'list') {
    const source = typeof fields['source'] === 'string' ? fields['source'] : undefined;
    const displayStyle = fields['inCellDropDown'] === false ? 'plainText' : 'arrow';
    if (source !== undefined && !source.startsWith('=')) {
      checkLength(source, LIMITS.list, where);
      return { type: 'isValueInList', displayStyle, values: source.split(',').map((item) => item.trim()) };
    }
    const target = asTarget(source ?? fields['source'], range.sheetId, host, where);
    return { type: 'isValueInRange', displayStyle, values: [host.grid.reference(target.sheetId, target.area, '$')] };
  }
  if (kind === 'custom') return { type: 'customFormula', values: [asText(fields['formula'], where)] };
  const type = VALIDATION_COMPARISONS[String(fields['operator'])];
  if ((kind !== 'wholeNumber' && kind !== 'decimal') || type === undefined) {
    throw new HostError('InvalidArgument', `Pratinjau tidak mengenal validasi ini: ${kind}.`, where);
  }
  const values = [plainValue(fields['formula1']), plainValue(fields['formula2'])];
  return { type, values: values.filter((value) => value !== undefined) };
}

/** `errorAlert.style` "Stop" makes the grid refuse the value; the other styles only mark it. */
function writeRule(range: RangeObject, rule: Rule, host: Host): void {
  const [[kind, fields] = []] = Object.entries(rule).filter(([, value]) => value !== undefined && value !== null);
  if (kind === undefined) return clear(range, host);
  const extras = { ...extrasOf(range, host), rule };
  // Cells of another rule's range get a rule of their own.
  const found = ruleAt(range, host);
  const same =
    found?.ranges.length === 1 && host.g.getRangeString(found.ranges[0]!, range.sheetId) === toA1(range.area);
  const id = same && found ? found.id : host.side.nextId('dv');
  host.side.set('validations', id, extras);
  const alert = extras.errorAlert;
  const isBlocking = (alert?.['style'] ?? 'Stop') === 'Stop' && alert?.['showAlert'] !== false;
  host.grid.grow(range.sheetId, host.grid.clamp(range.sheetId, range.area));
  host.grid.run('ADD_DATA_VALIDATION_RULE', {
    sheetId: range.sheetId,
    ranges: [host.grid.rangeData(range.sheetId, range.area)],
    rule: { id, criterion: criterion(range, kind, asRecord(fields, 'DataValidation.rule'), host), isBlocking },
  });
}

function message(value: unknown, name: string, most: number): Rule {
  const where = `DataValidation.${name}`;
  const { title, message: text, ...rest } = asRecord(value, where);
  checkLength(String(title ?? ''), LIMITS.ruleTitle, where);
  checkLength(String(text ?? ''), most, where);
  return { title, message: text, ...rest };
}

function remember(range: RangeObject, patch: ValidationExtras, host: Host): void {
  const id = ruleAt(range, host)?.id ?? addressKey(range);
  host.side.set('validations', id, { ...extrasOf(range, host), ...patch });
}

function clear(range: RangeObject, host: Host): void {
  const found = ruleAt(range, host);
  host.side.set('validations', addressKey(range), undefined);
  if (found) host.grid.run('REMOVE_DATA_VALIDATION_RULE', { sheetId: range.sheetId, id: found.id });
  // Of a larger area every rule that lies in it whole.
  const { r, c, h, w } = host.grid.clamp(range.sheetId, range.area);
  for (const { id, ranges } of host.g.getDataValidationRules(range.sheetId)) {
    const isInside = ranges.every(
      ({ zone }) => zone.top >= r && zone.left >= c && zone.bottom < r + h && zone.right < c + w,
    );
    if (isInside) host.grid.run('REMOVE_DATA_VALIDATION_RULE', { sheetId: range.sheetId, id });
  }
}

/** All cells valid, none, or (null) some. */
function valid({ sheetId, area }: RangeObject, { grid, g }: Host): boolean | null {
  const flags = grid.map(sheetId, area, (_value, _cell, position) => !g.isDataValidationInvalid(position)).flat();
  return flags.every(Boolean) ? true : flags.some(Boolean) ? null : false;
}

export const DataValidation: Table<RangeObject> = {
  props: {
    Rule: readRule,
    Type: (range, host) => KINDS[Object.keys(readRule(range, host))[0] ?? ''] ?? 'None',
    ErrorAlert: (range, host) => extrasOf(range, host).errorAlert ?? null,
    Prompt: (range, host) => extrasOf(range, host).prompt ?? null,
    IgnoreBlanks: (range, host) => extrasOf(range, host).ignoreBlanks ?? true,
    Valid: valid,
  },
  set: {
    Rule: (range, value, host) => writeRule(range, asRecord(value, 'DataValidation.rule'), host),
    ErrorAlert: (range, value, host) => {
      remember(range, { errorAlert: message(value, 'errorAlert', LIMITS.ruleError) }, host);
      if (ruleAt(range, host)) writeRule(range, readRule(range, host), host);
    },
    Prompt: (range, value, host) => remember(range, { prompt: message(value, 'prompt', LIMITS.ruleHint) }, host),
    IgnoreBlanks: (range, value, host) => remember(range, { ignoreBlanks: value === true }, host),
  },
  methods: { Clear: (range, _args, host) => clear(range, host) },
};
