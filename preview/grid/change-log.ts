import { boundingArea, toArea, type Area } from './a1';
import type { Command, EvaluatedCell } from './o-spreadsheet';

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
export type ChangeSource = 'user' | 'addin' | 'history';

export interface Change {
  readonly sheetId: string;
  readonly area: Area;
  readonly type: ChangeType;
  readonly source: ChangeSource;
}

/** Neighbouring changes of one kind, as one event tells them. */
export interface ChangeGroup extends Change {
  readonly areas: readonly Area[];
  readonly cells: number;
}

export interface ValueBefore {
  readonly value: EvaluatedCell['value'];
  readonly type: EvaluatedCell['type'];
}

const LONGEST_ADDRESS = 200;

/** Which cells the commands since the last `take` have changed. Recalculated cells are no changes, as in Excel. */
export class ChangeLog {
  private changes: Change[] = [];
  private readonly before = new Map<string, ValueBefore>();

  add(change: Change): void {
    this.changes.push(change);
  }

  rememberBefore(sheetId: string, row: number, col: number, cell: EvaluatedCell): void {
    const key = `${sheetId}|${row}|${col}`;
    if (!this.before.has(key)) this.before.set(key, { value: cell.value, type: cell.type });
  }

  take(): { groups: ChangeGroup[]; before: (sheetId: string, row: number, col: number) => ValueBefore | undefined } {
    const groups = groupChanges(this.changes);
    const before = new Map(this.before);
    this.changes = [];
    this.before.clear();
    return { groups, before: (sheetId, row, col) => before.get(`${sheetId}|${row}|${col}`) };
  }
}

/** The change a command of o-spreadsheet makes, or none. */
export function changesOf(command: Command, source: ChangeSource): Change[] {
  const { sheetId } = command;
  if (sheetId === undefined) return [];
  switch (command.type) {
    case 'UPDATE_CELL':
      if (command.content === undefined) return [];
      return [{ sheetId, area: { r: command.row ?? 0, c: command.col ?? 0, h: 1, w: 1 }, type: 'RangeEdited', source }];
    case 'DELETE_CONTENT':
    case 'CLEAR_CELLS':
      return (command.target ?? []).map((zone) => ({ sheetId, area: toArea(zone), type: 'RangeEdited', source }));
    case 'ADD_COLUMNS_ROWS':
    case 'REMOVE_COLUMNS_ROWS':
      return [structureChange(command, sheetId, source)];
    default:
      return [];
  }
}

function structureChange(command: Command, sheetId: string, source: ChangeSource): Change {
  const isRow = command.dimension === 'ROW';
  const first = command.elements
    ? Math.min(...command.elements)
    : (command.base ?? 0) + (command.position === 'after' ? 1 : 0);
  const count = command.elements?.length ?? command.quantity ?? 1;
  const area = isRow ? { r: first, c: 0, h: count, w: 16_384 } : { r: 0, c: first, h: 1_048_576, w: count };
  const type =
    `${isRow ? 'Row' : 'Column'}${command.type === 'ADD_COLUMNS_ROWS' ? 'Inserted' : 'Deleted'}` as ChangeType;
  return { sheetId, area, type, source };
}

/** Many single cells -> one group with their bounding area. */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const groups: ChangeGroup[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const cells = change.area.h * change.area.w;
    const joins =
      last?.type === 'RangeEdited' &&
      last.type === change.type &&
      last.sheetId === change.sheetId &&
      last.source === change.source;
    if (!last || !joins) {
      groups.push({ ...change, areas: [change.area], cells });
      continue;
    }
    const areas = last.areas.length < LONGEST_ADDRESS ? [...last.areas, change.area] : last.areas;
    groups[groups.length - 1] = {
      ...last,
      area: boundingArea(last.area, change.area),
      areas,
      cells: last.cells + cells,
    };
  }
  return groups;
}
