import { intersection, parseA1, toA1 } from '../grid/a1';
import type { ConditionalFormatData } from '../grid/o-spreadsheet';
import type { ConditionalDraft } from '../grid/side-store';
import { asInteger, asOneOf, asRecord, asText } from '../protocol/arguments';
import { itemNotFound } from '../protocol/host-error';
import { NULL_OBJECT, type HostObject } from '../protocol/object-type';
import { toGridRule } from './conditional-rules';
import { asType, rangeObject, type Host, type RangeObject, type Table } from './host';

interface FormatObject extends HostObject {
  readonly id: string;
  readonly sheetId: string;
}

/** Office.js's property of a conditional format -> [its type, its class]. */
const KINDS: Readonly<Record<string, readonly [kind: string, type: string]>> = {
  CellValue: ['CellValue', 'CellValueConditionalFormat'],
  ColorScale: ['ColorScale', 'ColorScaleConditionalFormat'],
  Custom: ['Custom', 'CustomConditionalFormat'],
  DataBar: ['DataBar', 'DataBarConditionalFormat'],
  Preset: ['PresetCriteria', 'PresetCriteriaConditionalFormat'],
  TextComparison: ['ContainsText', 'TextConditionalFormat'],
  TopBottom: ['TopBottom', 'TopBottomConditionalFormat'],
};
const KIND_NAMES = Object.values(KINDS).map(([kind]) => kind);

const formatObject = (sheetId: string, id: string): FormatObject => ({ type: 'ConditionalFormat', sheetId, id });

/** A rule from a file has no draft: what the grid knows of it is shown. */
function draftOf({ sheetId, id }: FormatObject, { g, side }: Host): ConditionalDraft {
  const draft = side.get('conditional', id);
  if (draft) return draft;
  const found = g.getConditionalFormats(sheetId).find((format) => format.id === id);
  if (!found) throw itemNotFound('ConditionalFormat');
  const kind = found.rule.type === 'CellIsRule' ? 'CellValue' : found.rule.type.replace(/Rule$/, '');
  return { sheetId, address: firstAddress(found), kind, style: { ...found.rule.style } };
}

const firstAddress = ({ ranges }: ConditionalFormatData): string => {
  const text = ranges[0] ?? 'A1';
  return text.slice(text.lastIndexOf('!') + 1);
};

/** A rule is incomplete until the add-in has set it: the draft is kept and sent whole at every change. */
function change(format: FormatObject, patch: Partial<ConditionalDraft>, host: Host): void {
  const draft = { ...draftOf(format, host), ...patch };
  host.side.set('conditional', format.id, draft);
  const rule = toGridRule(draft);
  if (!rule) return;
  host.grid.run('ADD_CONDITIONAL_FORMAT', {
    sheetId: draft.sheetId,
    ranges: [host.grid.rangeData(draft.sheetId, parseA1(draft.address))],
    cf: { id: format.id, rule, stopIfTrue: draft.stopIfTrue ?? false },
  });
}

const inRange = ({ sheetId, area }: RangeObject, { g }: Host): FormatObject[] =>
  g
    .getConditionalFormats(sheetId)
    .filter(({ ranges }) => ranges.some((xc) => intersection(parseA1(xc.slice(xc.lastIndexOf('!') + 1)), area)))
    .map(({ id }) => formatObject(sheetId, id));

const remove = ({ sheetId, id }: FormatObject, { grid, side }: Host): void => {
  grid.run('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  side.set('conditional', id, undefined);
};

export const ConditionalFormatCollection: Table<RangeObject> = {
  items: inRange,
  indexer: ({ sheetId }, id) => formatObject(sheetId, String(id)),
  methods: {
    Add: ({ sheetId, area }, [kind], host) => {
      const format = formatObject(sheetId, host.side.nextId('cf'));
      const draft: ConditionalDraft = {
        sheetId,
        address: toA1(host.grid.clamp(sheetId, area)),
        kind: asOneOf(kind, KIND_NAMES, 'ConditionalFormatCollection.add'),
        style: {},
      };
      host.side.set('conditional', format.id, draft);
      if (draft.kind === 'DataBar') change(format, {}, host);
      return format;
    },
    GetCount: (range, _args, host) => inRange(range, host).length,
    GetItemAt: (range, [index], host) => {
      const found = inRange(range, host)[Number(index)];
      if (!found) throw itemNotFound('ConditionalFormatCollection.getItemAt');
      return found;
    },
    ClearAll: (range, _args, host) => inRange(range, host).forEach((format) => remove(format, host)),
  },
};

/** The grid moves a rule by steps; up is towards the first. */
function setPriority({ sheetId, id }: FormatObject, value: unknown, { grid, g }: Host): void {
  const index = g.getConditionalFormats(sheetId).findIndex((format) => format.id === id);
  const delta = index - asInteger(value, 'ConditionalFormat.priority');
  if (index >= 0 && delta !== 0) grid.run('CHANGE_CONDITIONAL_FORMAT_PRIORITY', { sheetId, cfId: id, delta });
}

export const ConditionalFormat: Table<FormatObject> = {
  id: ({ id }) => id,
  props: {
    Id: ({ id }) => id,
    Type: (format, host) => draftOf(format, host).kind,
    StopIfTrue: (format, host) => draftOf(format, host).stopIfTrue ?? false,
    Priority: ({ sheetId, id }, { g }) => g.getConditionalFormats(sheetId).findIndex((format) => format.id === id),
  },
  set: {
    StopIfTrue: (format, value, host) => change(format, { stopIfTrue: value === true }, host),
    Priority: setPriority,
  },
  nav: Object.fromEntries(
    Object.entries(KINDS).flatMap(([property, [kind, type]]) => {
      const go = (format: FormatObject, host: Host): HostObject =>
        draftOf(format, host).kind === kind ? asType(format, type) : NULL_OBJECT;
      return [
        [property, go],
        [`${property}OrNullObject`, go],
      ];
    }),
  ),
  methods: {
    Delete: (format, _args, host) => remove(format, host),
    GetRange: (format, _args, host) => rangeObject(format.sheetId, parseA1(draftOf(format, host).address)),
  },
};

const rule = (format: FormatObject, host: Host): unknown => draftOf(format, host).rule ?? null;
const setRule = (format: FormatObject, value: unknown, host: Host): void =>
  change(format, { rule: asRecord(value, 'ConditionalFormat.rule') }, host);
const format = (object: FormatObject): FormatObject => asType(object, 'ConditionalRangeFormat');

const ruled: Table<FormatObject> = { props: { Rule: rule }, set: { Rule: setRule }, nav: { Format: format } };
export const CellValueConditionalFormat = ruled;
export const PresetCriteriaConditionalFormat = ruled;
export const TextConditionalFormat = ruled;
export const TopBottomConditionalFormat = ruled;
export const ColorScaleConditionalFormat: Table<FormatObject> = {
  props: { Criteria: rule },
  set: { Criteria: setRule },
};

export const DataBarConditionalFormat: Table<FormatObject> = {
  nav: { PositiveFormat: (object) => asType(object, 'ConditionalDataBarPositiveFormat') },
};

export const CustomConditionalFormat: Table<FormatObject> = {
  nav: { Format: format, Rule: (object) => asType(object, 'ConditionalFormatRule') },
};

export const ConditionalFormatRule: Table<FormatObject> = {
  props: { Formula: (object, host) => draftOf(object, host).rule?.['formula'] ?? '' },
  set: {
    Formula: (object, value, host) =>
      change(object, { rule: { formula: asText(value, 'ConditionalFormatRule.formula') } }, host),
  },
};

export const ConditionalRangeFormat: Table<FormatObject> = {
  nav: {
    Fill: (object) => asType(object, 'ConditionalRangeFill'),
    Font: (object) => asType(object, 'ConditionalRangeFont'),
  },
};

const styleOf =
  (key: string, fallback: unknown) =>
  (object: FormatObject, host: Host): unknown =>
    draftOf(object, host).style[key] ?? fallback;

const setStyle =
  (key: string, map: (value: unknown) => unknown = (value) => value) =>
  (object: FormatObject, value: unknown, host: Host): void =>
    change(object, { style: { ...draftOf(object, host).style, [key]: map(value) } }, host);

const fill: Table<FormatObject> = { props: { Color: styleOf('fillColor', '') }, set: { Color: setStyle('fillColor') } };
export const ConditionalRangeFill: Table<FormatObject> = {
  ...fill,
  methods: { Clear: (object, _args, host) => setStyle('fillColor')(object, '', host) },
};
export const ConditionalDataBarPositiveFormat: Table<FormatObject> = {
  props: { FillColor: styleOf('fillColor', '') },
  set: { FillColor: setStyle('fillColor') },
};

export const ConditionalRangeFont: Table<FormatObject> = {
  props: {
    Color: styleOf('textColor', ''),
    Bold: styleOf('bold', false),
    Italic: styleOf('italic', false),
    Strikethrough: styleOf('strikethrough', false),
  },
  set: {
    Color: setStyle('textColor'),
    Bold: setStyle('bold'),
    Italic: setStyle('italic'),
    Strikethrough: setStyle('strikethrough'),
    Underline: setStyle('underline', (value) => value !== 'None'),
  },
};
