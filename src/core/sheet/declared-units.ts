import type { Grid } from '../grid';
import { foldedName } from '../names';
import { textOf } from './cells';
import { infoIn } from './info';

/** A unit that a line "Daftar unit" names, with the cell that does. Row and column are absolute. */
export interface DeclaredUnit {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Names of a list, divided by semicolons or line ends; one that holds a semicolon stands in double quotes. */
const NAME = /\s*(?:"((?:[^"]|"")*)"|([^;\r\n]*))\s*(?:[;\r\n]|$)/gy;

/**
 * The units that lines "Daftar unit: A; B; C" above a header name; names may go on in the cells to the right. Each name
 * once, in the order of the lines.
 */
export function declaredUnits(grid: Grid, headerRow: number): DeclaredUnit[] {
  const units = new Map<string, DeclaredUnit>();
  for (let row = grid.top; row < headerRow; row++) {
    const line = infoIn(grid, row, 'units');
    if (line === null) continue;
    const cells = grid.values[row - grid.top] ?? [];
    for (let at = line.column - grid.left; at < cells.length; at++) {
      const column = grid.left + at;
      const text = column === line.column ? line.text : textOf(cells[at], grid);
      for (const name of namesIn(text)) {
        const key = foldedName(name);
        if (!units.has(key)) units.set(key, { name, sheet: grid.sheet, row, column });
      }
    }
  }
  return [...units.values()];
}

/** The names in the text of a list. */
export function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const [, quoted, plain] of text.matchAll(NAME)) {
    const name = (quoted?.replaceAll('""', '"') ?? plain ?? '').trim();
    if (name !== '') names.push(name);
  }
  return names;
}

/** The text of a list of these names, which `namesIn` reads back. */
export function listOfNames(names: readonly string[]): string {
  return names.map((name) => (/[";\r\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name)).join('; ');
}
