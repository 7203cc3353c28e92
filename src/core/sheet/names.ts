import type { CellValue, Grid } from '../grid';
import { foldedName } from '../names';
import { isErrorCell, textOf } from './cells';

/**
 * Numbers names in the order of their first appearance. Spellings of one identity are one name (`foldedName`); white space
 * around them is not even another spelling.
 */
export class NameList {
  /** The first spelling of each name. */
  readonly names: string[];
  /** Spellings of names that have more than one, in the order of their appearance. */
  readonly spellings = new Map<number, string[]>();
  /** By the text of a cell, with the white space around it and without. */
  private readonly texts = new Map<string, number>();
  private readonly identities = new Map<string, number>();
  private lastCell: CellValue | undefined = null;
  private lastId: number;

  /** @param blank what a cell without a name gives: -1, or 0 to make "" the first name. */
  constructor(private readonly blank: -1 | 0) {
    this.names = blank === 0 ? [''] : [];
    this.lastId = blank;
  }

  idOfCell(cell: CellValue | undefined, grid: Grid): number {
    if (cell === this.lastCell) return this.lastId;
    // A formula that refers to a blank cell shows 0.
    if (cell === 0) return this.blank;
    let id = typeof cell === 'string' ? this.texts.get(cell) : undefined;
    if (id === undefined) {
      id = isErrorCell(cell) ? this.blank : this.idOf(textOf(cell, grid));
      if (typeof cell !== 'string') return id;
      this.texts.set(cell, id);
    }
    this.lastCell = cell;
    this.lastId = id;
    return id;
  }

  /** @param name already without surrounding white space. */
  idOf(name: string): number {
    if (!isName(name)) return this.blank;
    const known = this.texts.get(name);
    if (known !== undefined) return known;
    const identity = foldedName(name);
    if (identity === '') return this.blank;
    let id = this.identities.get(identity);
    if (id === undefined) {
      id = this.names.push(name) - 1;
      this.identities.set(identity, id);
    } else this.spellings.set(id, [...(this.spellings.get(id) ?? [this.names[id]!]), name]);
    this.texts.set(name, id);
    return id;
  }

  /** Whether a name of this identity is known. */
  has(name: string): boolean {
    return this.identities.has(foldedName(name));
  }
}

/** Whether a text names anything: "-" and "..." do not. */
export function isName(text: string): boolean {
  return /[a-z0-9]/i.test(text) || /[\p{L}\p{N}]/u.test(text);
}
