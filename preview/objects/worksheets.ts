import { asOptionalText } from '../protocol/arguments';
import { alreadyExists, invalidArgument, itemNotFound } from '../protocol/host-error';
import type { NULL_OBJECT } from '../protocol/object-type';
import { orNull } from '../protocol/object-type';
import { sheetObject, type Host, type Single, type Table } from './host';

const NEW_SHEET = { rows: 200, cols: 30 };
const FORBIDDEN = /[\\/?*[\]:]/;

const listed = ({ grid, g }: Host, onlyVisible: unknown): string[] =>
  grid.sheetIds().filter((id) => onlyVisible !== true || g.isSheetVisible(id));

/** Excel's rules for sheet names: 1-31 characters, none of \ / ? * [ ] :, no apostrophe at the ends. */
export function checkSheetName(name: string, where: string): string {
  const bad = name.length < 1 || name.length > 31 || FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'");
  if (bad) throw invalidArgument(where, name);
  return name;
}

export const WorksheetCollection: Table<Single> = {
  items: (_sheets, { grid }) => grid.sheetIds().map(sheetObject),
  indexer: (_sheets, key, { grid }) => {
    const id = grid.findSheet(key);
    if (id === undefined) throw itemNotFound('WorksheetCollection.getItem');
    return sheetObject(id);
  },
  methods: {
    GetItemOrNullObject: (_sheets, [key], { grid }) => orNull(grid.findSheet(key), sheetObject),
    GetActiveWorksheet: (_sheets, _args, { g }) => sheetObject(g.getActiveSheetId()),
    GetCount: (_sheets, [onlyVisible], host) => listed(host, onlyVisible).length,
    GetFirst: (_sheets, [onlyVisible], host) => orNull(listed(host, onlyVisible)[0], sheetObject),
    GetLast: (_sheets, [onlyVisible], host) => orNull(listed(host, onlyVisible).at(-1), sheetObject),
    Add: (_sheets, [name], { grid, g, side }) => {
      const where = 'WorksheetCollection.add';
      const title = asOptionalText(name, where);
      if (title !== undefined && grid.findSheet(title) !== undefined) throw alreadyExists(where);
      const sheetId = freshSheetId(grid.sheetIds(), () => side.nextId('lembar:'));
      grid.forgetHistory();
      grid.run('CREATE_SHEET', {
        sheetId,
        name: title === undefined ? g.getNextSheetName('Sheet') : checkSheetName(title, where),
        position: grid.sheetIds().length,
        ...NEW_SHEET,
      });
      return sheetObject(sheetId);
    },
  },
};

/**
 * Sheets of an opened file have their names as ids, and a key may be a name or an id: a new id holds ":", which no name
 * may hold, or "lembar1" would be taken for a sheet "Lembar1".
 */
export function freshSheetId(taken: readonly string[], next: () => string): string {
  let id = next();
  while (taken.includes(id)) id = next();
  return id;
}

export const neighbour = (sheetId: string, step: 1 | -1, onlyVisible: unknown, host: Host): typeof NULL_OBJECT => {
  const ids = listed(host, onlyVisible);
  return orNull(ids[ids.indexOf(sheetId) + step], sheetObject);
};
