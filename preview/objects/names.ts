import { toArea } from '../grid/a1';
import type { NamedRange } from '../grid/o-spreadsheet';
import type { ConstantName } from '../grid/side-store';
import { asOptionalText, asText } from '../protocol/arguments';
import { alreadyExists, invalidArgument, itemNotFound } from '../protocol/host-error';
import { NULL_OBJECT, orNull, type HostObject } from '../protocol/object-type';
import { asTarget, rangeObject, sheetObject, type Host, type Table } from './host';
import { checkTyped, LIMITS } from './limits';

/** Names of the workbook, or of one sheet when `sheetId` is set. */
interface NamesObject extends HostObject {
  readonly sheetId?: string;
}

/** `key` is set for a name that refers to no cells: the grid has none, so it stands in the side store. */
interface NameObject extends HostObject {
  readonly name: string;
  readonly key?: string;
}

const nameObject = (name: string, key?: string): NameObject =>
  key === undefined ? { type: 'NamedItem', name } : { type: 'NamedItem', name, key };
const scopeOf = (name: string, { side }: Host): string | undefined => side.get('names', name.toLowerCase())?.scope;
export const constantKey = (sheetId: string | undefined, name: string): string =>
  `${sheetId ?? ''}|${name.toLowerCase()}`;

const rangesInScope = ({ sheetId }: NamesObject, host: Host): NamedRange[] =>
  host.g.getNamedRanges().filter(({ name }) => scopeOf(name, host) === sheetId);

/** Names of a sheet end with the sheet. */
export const constantNames = ({ g, side }: Host): [string, ConstantName][] =>
  side.entries('constants').filter(([, { scope }]) => scope === undefined || g.tryGetSheet(scope) !== undefined);

const inScope = (names: NamesObject, host: Host): NameObject[] => [
  ...rangesInScope(names, host).map(({ name }) => nameObject(name)),
  ...constantNames(host)
    .filter(([, { scope }]) => scope === names.sheetId)
    .map(([key, { name }]) => nameObject(name, key)),
];

const find = (names: NamesObject, name: unknown, host: Host): NameObject | undefined =>
  inScope(names, host).find((each) => each.name.toLowerCase() === String(name).toLowerCase());

const constantOf = ({ key }: NameObject, { side }: Host): ConstantName | undefined =>
  key === undefined ? undefined : side.get('constants', key);

/** A formula without cells, such as `="abc"` or `=3`. */
const isConstant = (reference: unknown): reference is string =>
  typeof reference === 'string' && /^=(?:"(?:[^"]|"")*"|-?\d+(?:\.\d+)?)$/.test(reference);

/** No name that stands for a cell, as A1 or as R1C1. */
function isName(text: string): boolean {
  if (text.length > LIMITS.name || /^(?:[A-Z]{1,3}\d+|R|C|R\d*C\d*)$/i.test(text)) return false;
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text);
}

function add(names: NamesObject, [name, reference, comment]: readonly unknown[], host: Host): NameObject {
  const where = 'NamedItemCollection.add';
  const text = asText(name, where);
  if (!isName(text)) throw invalidArgument(where, text);
  if (typeof reference === 'string') checkTyped(reference, where);
  const note = asOptionalText(comment, where) ?? '';
  const scope = names.sheetId === undefined ? {} : { scope: names.sheetId };
  if (isConstant(reference)) {
    if (find(names, text, host)) throw alreadyExists(where);
    const key = constantKey(names.sheetId, text);
    host.side.set('constants', key, { name: text, formula: reference, visible: true, comment: note, ...scope });
    return nameObject(text, key);
  }
  // The grid has one space of names: a sheet's own name may not repeat one of the workbook.
  if (host.g.getNamedRange(text)) throw alreadyExists(where);
  const target = asTarget(reference, names.sheetId ?? host.g.getActiveSheetId(), host, where);
  host.grid.grow(target.sheetId, host.grid.clamp(target.sheetId, target.area));
  host.grid.run('CREATE_NAMED_RANGE', { name: text, ranges: [host.grid.rangeData(target.sheetId, target.area)] });
  host.side.set('names', text.toLowerCase(), { comment: note, ...scope });
  return nameObject(text);
}

export const NamedItemCollection: Table<NamesObject> = {
  items: inScope,
  indexer: (names, key, host) => {
    const found = find(names, key, host);
    if (!found) throw itemNotFound('NamedItemCollection.getItem');
    return found;
  },
  methods: {
    GetCount: (names, _args, host) => inScope(names, host).length,
    GetItemOrNullObject: (names, [key], host) => orNull(find(names, key, host), (found) => found),
    Add: add,
  },
};

const refersTo = (item: NameObject, host: Host): string => {
  const constant = constantOf(item, host);
  if (constant) return constant.formula.slice(1);
  const found = host.g.getNamedRange(item.name);
  return found ? host.grid.reference(found.range.sheetId, toArea(found.range.zone), '$') : '#REF!';
};

const target = (item: NameObject, host: Host): HostObject =>
  item.key === undefined
    ? orNull(host.g.getNamedRange(item.name), ({ range }) => rangeObject(range.sheetId, toArea(range.zone)))
    : NULL_OBJECT;

const change = (item: NameObject, patch: Partial<ConstantName>, { side }: Host): void => {
  if (item.key !== undefined) side.patch('constants', item.key, patch);
};

function pointTo(item: NameObject, value: unknown, host: Host): void {
  const where = 'NamedItem.formula';
  if (item.key !== undefined) {
    if (!isConstant(value)) throw invalidArgument(where);
    return change(item, { formula: value }, host);
  }
  const { sheetId, area } = asTarget(value, host.g.getActiveSheetId(), host, where);
  const ranges = [host.grid.rangeData(sheetId, area)];
  host.grid.run('UPDATE_NAMED_RANGE', { oldRangeName: item.name, newRangeName: item.name, ranges });
}

export const NamedItem: Table<NameObject> = {
  props: {
    Name: ({ name }) => name,
    Type: (item, host) => {
      if (item.key === undefined) return 'Range';
      return refersTo(item, host).startsWith('"') ? 'String' : 'Double';
    },
    Scope: (item, host) =>
      (item.key === undefined ? scopeOf(item.name, host) : constantOf(item, host)?.scope) === undefined
        ? 'Workbook'
        : 'Worksheet',
    Visible: (item, host) => constantOf(item, host)?.visible ?? true,
    Comment: (item, host) =>
      constantOf(item, host)?.comment ?? host.side.get('names', item.name.toLowerCase())?.comment ?? '',
    Formula: (item, host) => `=${refersTo(item, host)}`,
    Value: (item, host) => refersTo(item, host).replace(/^"|"$/g, ''),
  },
  set: {
    Visible: (item, value, host) => change(item, { visible: value === true }, host),
    Formula: pointTo,
    Comment: (item, value, host) => {
      const comment = asText(value, 'NamedItem.comment');
      if (item.key !== undefined) change(item, { comment }, host);
      else host.side.patch('names', item.name.toLowerCase(), { comment });
    },
  },
  nav: {
    WorksheetOrNullObject: (item, host) =>
      orNull(item.key === undefined ? scopeOf(item.name, host) : constantOf(item, host)?.scope, sheetObject),
  },
  methods: {
    Delete: (item, _args, { grid, side }) => {
      if (item.key !== undefined) return side.set('constants', item.key, undefined);
      grid.run('DELETE_NAMED_RANGE', { name: item.name });
      side.set('names', item.name.toLowerCase(), undefined);
    },
    GetRange: (item, _args, host) => {
      const range = target(item, host);
      if (range === NULL_OBJECT) throw itemNotFound('NamedItem.getRange');
      return range;
    },
    GetRangeOrNullObject: (item, _args, host) => target(item, host),
  },
};

/** A copied sheet has the names of its own again. */
export function copyConstants(from: string, to: string, host: Host): void {
  for (const [, constant] of constantNames(host)) {
    if (constant.scope === from) host.side.set('constants', constantKey(to, constant.name), { ...constant, scope: to });
  }
}
