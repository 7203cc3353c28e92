import { toArea } from '../grid/a1';
import type { NamedRange } from '../grid/o-spreadsheet';
import { asOptionalText, asText } from '../protocol/arguments';
import { alreadyExists, itemNotFound } from '../protocol/host-error';
import { NULL_OBJECT, orNull, type HostObject } from '../protocol/object-type';
import { asTarget, rangeObject, sheetObject, type Host, type Table } from './host';

/** Names of the workbook, or of one sheet when `sheetId` is set. */
interface NamesObject extends HostObject {
  readonly sheetId?: string;
}

interface NameObject extends HostObject {
  readonly name: string;
}

const nameObject = (name: string): NameObject => ({ type: 'NamedItem', name });
const scopeOf = (name: string, { side }: Host): string | undefined => side.get('names', name.toLowerCase())?.scope;

const inScope = ({ sheetId }: NamesObject, host: Host): NamedRange[] =>
  host.g.getNamedRanges().filter(({ name }) => scopeOf(name, host) === sheetId);

const find = (names: NamesObject, key: unknown, host: Host): NamedRange | undefined =>
  inScope(names, host).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());

function add(names: NamesObject, [name, reference, comment]: readonly unknown[], host: Host): NameObject {
  const where = 'NamedItemCollection.add';
  const text = asText(name, where);
  // The grid has one space of names: a sheet's own name may not repeat one of the workbook.
  if (host.g.getNamedRange(text)) throw alreadyExists(where);
  const target = asTarget(reference, names.sheetId ?? host.g.getActiveSheetId(), host, where);
  host.grid.grow(target.sheetId, host.grid.clamp(target.sheetId, target.area));
  host.grid.run('CREATE_NAMED_RANGE', { name: text, ranges: [host.grid.rangeData(target.sheetId, target.area)] });
  host.side.set('names', text.toLowerCase(), {
    comment: asOptionalText(comment, where) ?? '',
    ...(names.sheetId === undefined ? {} : { scope: names.sheetId }),
  });
  return nameObject(text);
}

export const NamedItemCollection: Table<NamesObject> = {
  items: (names, host) => inScope(names, host).map(({ name }) => nameObject(name)),
  indexer: (names, key, host) => {
    const found = find(names, key, host);
    if (!found) throw itemNotFound('NamedItemCollection.getItem');
    return nameObject(found.name);
  },
  methods: {
    GetCount: (names, _args, host) => inScope(names, host).length,
    GetItemOrNullObject: (names, [key], host) => orNull(find(names, key, host), ({ name }) => nameObject(name)),
    Add: add,
  },
};

const refersTo = ({ name }: NameObject, { g, grid }: Host): string => {
  const found = g.getNamedRange(name);
  return found ? grid.reference(found.range.sheetId, toArea(found.range.zone), '$') : '#REF!';
};

const target = ({ name }: NameObject, { g }: Host): HostObject =>
  orNull(g.getNamedRange(name), ({ range }) => rangeObject(range.sheetId, toArea(range.zone)));

export const NamedItem: Table<NameObject> = {
  props: {
    Name: ({ name }) => name,
    Type: () => 'Range',
    Scope: ({ name }, host) => (scopeOf(name, host) === undefined ? 'Workbook' : 'Worksheet'),
    Visible: () => true,
    Comment: ({ name }, { side }) => side.get('names', name.toLowerCase())?.comment ?? '',
    Formula: (item, host) => `=${refersTo(item, host)}`,
    Value: refersTo,
  },
  set: {
    Comment: ({ name }, value, { side }) =>
      side.patch('names', name.toLowerCase(), { comment: asText(value, 'NamedItem.comment') }),
  },
  nav: {
    WorksheetOrNullObject: ({ name }, host) => orNull(scopeOf(name, host), sheetObject),
  },
  methods: {
    Delete: ({ name }, _args, { grid, side }) => {
      grid.run('DELETE_NAMED_RANGE', { name });
      side.set('names', name.toLowerCase(), undefined);
    },
    GetRange: (item, _args, host) => {
      const range = target(item, host);
      if (range === NULL_OBJECT) throw itemNotFound('NamedItem.getRange');
      return range;
    },
    GetRangeOrNullObject: (item, _args, host) => target(item, host),
  },
};
