import type { CellValue, Grid } from '../grid';
import { isErrorCell, textOf } from './cells';

/** Numbers names in the order of their first appearance; surrounding white space makes no other name. */
export class NameList {
  readonly names: string[];
  private readonly ids = new Map<CellValue | undefined, number>();
  private lastCell: CellValue | undefined = null;
  private lastId: number;

  /** @param blank what a cell without a name gives: -1, or 0 to make "" the first name. */
  constructor(private readonly blank: -1 | 0) {
    this.names = blank === 0 ? [''] : [];
    this.lastId = blank;
  }

  idOfCell(cell: CellValue | undefined, grid: Grid): number {
    if (cell === this.lastCell) return this.lastId;
    let id = typeof cell === 'string' ? this.ids.get(cell) : undefined;
    if (id === undefined) {
      id = isErrorCell(cell) ? this.blank : this.idOf(textOf(cell, grid));
      if (typeof cell === 'string') this.ids.set(cell, id);
    }
    if (typeof cell === 'string') [this.lastCell, this.lastId] = [cell, id];
    return id;
  }

  /** @param name already without surrounding white space. */
  idOf(name: string): number {
    if (name === '') return this.blank;
    let id = this.ids.get(name);
    if (id === undefined) {
      id = this.names.push(name) - 1;
      this.ids.set(name, id);
    }
    return id;
  }
}
