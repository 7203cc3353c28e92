import type { ConditionalDraft } from '../grid/side-store';
import { HostError } from '../protocol/host-error';
import { COMPARISONS, plainValue } from './rule-words';

const TEXT: Readonly<Record<string, string>> = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWithText',
  EndsWith: 'endsWithText',
};
const PRESET: Readonly<Record<string, string>> = {
  Blanks: 'isEmpty',
  NonBlanks: 'isNotEmpty',
  DuplicateValues: 'duplicateValues',
  UniqueValues: 'uniqueValues',
};
const POINTS: Readonly<Record<string, string>> = {
  LowestValue: 'value',
  HighestValue: 'value',
  Number: 'number',
  Percent: 'percentage',
  Percentile: 'percentile',
};

type Fields = Readonly<Record<string, unknown>>;

const unsupported = (kind: string): HostError =>
  new HostError('InvalidArgument', `Pratinjau tidak mengenal aturan ini: ${kind}.`, 'ConditionalFormat.rule');

const toNumber = (color: unknown): number => Number.parseInt(String(color).replace('#', ''), 16);

function point(fields: Fields): object {
  const type = POINTS[String(fields['type'])];
  if (type === undefined) throw unsupported(String(fields['type']));
  const value = plainValue(fields['formula']);
  return { type, color: toNumber(fields['color']), ...(value === undefined ? {} : { value }) };
}

/** Excel's rule as the grid writes it; undefined while the add-in has not set it yet. */
export function toGridRule({ kind, rule, style }: ConditionalDraft): object | undefined {
  if (kind === 'DataBar') return { type: 'DataBarRule', color: toNumber(style['fillColor'] ?? '#638EC6') };
  if (!rule) return undefined;
  const compare = (operator: string | undefined, values: readonly unknown[], extra: object = {}): object => {
    if (operator === undefined) throw unsupported(kind);
    return { type: 'CellIsRule', operator, style, values: values.filter((value) => value !== undefined), ...extra };
  };
  switch (kind) {
    case 'ContainsText':
      return compare(TEXT[String(rule['operator'])], [rule['text']]);
    case 'CellValue':
      return compare(COMPARISONS[String(rule['operator'])], [
        plainValue(rule['formula1']),
        plainValue(rule['formula2']),
      ]);
    case 'Custom':
      return compare('customFormula', [rule['formula']]);
    case 'PresetCriteria':
      return compare(PRESET[String(rule['criterion'])], []);
    case 'TopBottom':
      return compare('top10', [String(rule['rank'])], {
        isBottom: String(rule['type']).includes('Bottom'),
        isPercent: String(rule['type']).includes('Percent'),
      });
    case 'ColorScale': {
      const { minimum, midpoint, maximum } = rule as Record<string, Fields | null | undefined>;
      if (!minimum || !maximum) throw unsupported(kind);
      const middle = midpoint ? { midpoint: point(midpoint) } : {};
      return { type: 'ColorScaleRule', minimum: point(minimum), maximum: point(maximum), ...middle };
    }
    default:
      throw unsupported(kind);
  }
}
