import { toArea, toZone, type Area, type Zone } from './a1';
import type { Command, Getters } from './o-spreadsheet';

/** `allow...` options of Excel's sheet protection; `xml` is the element of an opened file, kept as it was. */
export interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string;
  readonly xml?: string;
}

/** Commands Excel refuses on a protected sheet, with the option that allows them. */
const REFUSED: Readonly<Record<string, string>> = {
  SET_FORMATTING: 'allowFormatCells',
  CLEAR_FORMATTING: 'allowFormatCells',
  SET_ZONE_BORDERS: 'allowFormatCells',
  SORT_CELLS: 'allowSort',
  ADD_COLUMNS_ROWS: 'allowInsertRows',
  REMOVE_COLUMNS_ROWS: 'allowDeleteRows',
  RESIZE_COLUMNS_ROWS: 'allowFormatColumns',
  ADD_MERGE: '',
  REMOVE_MERGE: '',
  CLEAR_CELLS: '',
  PASTE: '',
  CREATE_TABLE: '',
  REMOVE_TABLE: '',
  UPDATE_TABLE: '',
  CREATE_CHART: 'allowEditObjects',
  ADD_CONDITIONAL_FORMAT: 'allowFormatCells',
  ADD_DATA_VALIDATION_RULE: '',
  INSERT_CELL: '',
  DELETE_CELL: '',
};

/** Cell protection. o-spreadsheet only locks whole sheets, and its lock would let nothing through. Not undone by undo. */
export class Protection {
  private readonly sheets = new Map<string, SheetProtection>();
  private readonly unlocked = new Map<string, readonly Area[]>();

  protect(sheetId: string, protection: SheetProtection): void {
    this.sheets.set(sheetId, protection);
  }

  unprotect(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  of(sheetId: string): SheetProtection | undefined {
    return this.sheets.get(sheetId);
  }

  unlockedAreas(sheetId: string): readonly Area[] {
    return this.unlocked.get(sheetId) ?? [];
  }

  isUnlocked(sheetId: string, row: number, col: number): boolean {
    return this.unlockedAreas(sheetId).some(({ r, c, h, w }) => row >= r && row < r + h && col >= c && col < c + w);
  }

  setLocked(sheetId: string, area: Area, locked: boolean): void {
    const rest = this.unlockedAreas(sheetId).flatMap((known) => subtract(known, area));
    this.unlocked.set(sheetId, locked ? rest : [...rest, area]);
  }

  refuses(command: Command, getters: Getters): boolean {
    // Some commands come before there is an active sheet.
    if (this.sheets.size === 0) return false;
    const sheetId = command.sheetId ?? getters.getActiveSheetId();
    const protection = this.sheets.get(sheetId);
    if (!protection) return false;
    if (command.type === 'UPDATE_CELL') {
      return command.content !== undefined && !this.isUnlocked(sheetId, command.row ?? 0, command.col ?? 0);
    }
    if (command.type === 'DELETE_CONTENT') return (command.target ?? []).some((zone) => !this.covers(sheetId, zone));
    const option = REFUSED[command.type];
    return option !== undefined && protection.options[option] !== true;
  }

  private covers(sheetId: string, zone: Zone): boolean {
    const left = this.unlockedAreas(sheetId).reduce<Area[]>(
      (rest, area) => rest.flatMap((part) => subtract(part, area)),
      [toArea(zone)],
    );
    return left.length === 0;
  }
}

/** What of `area` lies outside `hole`: up to four areas. */
export function subtract(area: Area, hole: Area): Area[] {
  const a = toZone(area);
  const b = toZone(hole);
  if (a.bottom < b.top || b.bottom < a.top || a.right < b.left || b.right < a.left) return [area];
  const top = Math.max(a.top, b.top);
  const bottom = Math.min(a.bottom, b.bottom);
  return [
    { ...a, bottom: top - 1 },
    { ...a, top: bottom + 1 },
    { top, bottom, left: a.left, right: Math.min(a.right, b.left - 1) },
    { top, bottom, left: Math.max(a.left, b.right + 1), right: a.right },
  ]
    .filter((zone) => zone.top <= zone.bottom && zone.left <= zone.right)
    .map(toArea);
}
