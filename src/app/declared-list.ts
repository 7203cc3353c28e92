import type { Grid } from '../core/grid';
import { foldedName } from '../core/names';
import { cellAt } from '../core/sheet/cells';
import { listOfNames, namesIn } from '../core/sheet/declared-units';
import type { Issue } from '../core/sheet/issue';
import type { Assessment } from './assess';
import type { CellWrite } from './workbook-port';

/** A unit of the line "Daftar unit" that no row, column or sheet names. */
export type MissingUnit = Issue & { readonly code: 'unit-not-found' };

export function missingUnits(issues: readonly Issue[]): MissingUnit[] {
  return issues.filter((issue): issue is MissingUnit => issue.code === 'unit-not-found');
}

/**
 * The change of the list that names the near unit in place of the one that is not found; null where there is none near,
 * or where the list is written so that its place in the cell is not plain.
 */
export function correctedList({ sheet, row, column, data }: MissingUnit, grids: readonly Grid[]): CellWrite | null {
  const { unit, near } = data;
  const grid = grids.find((each) => each.sheet === sheet);
  const before = grid === undefined ? null : cellAt(grid, row, column);
  if (near === null || typeof before !== 'string') return null;
  const after = replacedIn(before, unit, listOfNames([near]));
  return after === null ? null : { sheet, row, column, before, after };
}

/** A text between the marks of a list, with the spaces around it; before the first stands what the list is called. */
const PART = /[^;\r\n]+/g;
const LABEL = /^[^:;]*:/;

function replacedIn(text: string, name: string, by: string): string | null {
  let found = 0;
  const label = LABEL.exec(text)?.[0] ?? '';
  const after = text.slice(label.length).replace(PART, (part) => {
    const [own] = namesIn(part);
    if (own === undefined || foldedName(own) !== foldedName(name)) return part;
    found++;
    const [lead = '', tail = ''] = [/^\s*/.exec(part)?.[0], /\s*$/.exec(part)?.[0]];
    return `${lead}${by}${tail}`;
  });
  return found === 1 ? `${label}${after}` : null;
}

/**
 * The line that declares the units which are in no doubt, to be written above the heading of a table; null where there
 * are none, or where there is such a line.
 */
export function declaringNames({ table }: Assessment): string | null {
  const { declared, doubts } = table.facts;
  const doubtful = new Set(doubts.map(({ name }) => foldedName(name)));
  const sure = table.units.filter((unit) => !doubtful.has(foldedName(unit)));
  return declared !== null || sure.length === 0 ? null : listOfNames(sure);
}
