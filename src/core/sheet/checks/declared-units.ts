import { foldedName } from '../../names';
import { firstRows, sourceOf, unitPlace, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';

type DeclaredUnits =
  /** A unit of a column Unit, or of a line "Unit: ...", that the list of units does not name. */
  | IssueOf<'unit-undeclared', { readonly found: string }>
  /** A unit that the list names and that no sheet holds. */
  | IssueOf<'unit-not-found', { readonly found: string }>;

/** Where a line "Daftar unit" says which units there are, none may be missing and none be added. */
export const declaredUnits: Check<DeclaredUnits> = {
  about: { 'unit-undeclared': 'form', 'unit-not-found': 'form' },
  find({ table, scan }, raise) {
    const { declared, doubts } = table.facts;
    if (declared === null) return;
    const listed = new Set(declared.map(({ name }) => foldedName(name)));
    const told = new Set(doubts.map(({ name }) => foldedName(name)));
    const found = new Set(table.units.map(foldedName));
    scan(firstRows).forEach((row, unit) => {
      const name = table.units[unit]!;
      if (row < 0 || listed.has(foldedName(name)) || told.has(foldedName(name))) return;
      const source = sourceOf(table, row);
      if (source.form !== 'long' && source.ownUnit?.isDeclared !== true) return;
      raise(issueAt('unit-undeclared', 'wajib', unitPlace(table, row, name), { found: name }));
    });
    for (const { name, sheet, row, column } of declared) {
      if (found.has(foldedName(name))) continue;
      raise(issueAt('unit-not-found', 'wajib', { sheet, row, column, unit: null, indicator: null }, { found: name }));
    }
  },
};
