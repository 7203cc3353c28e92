import { missingColumns } from '../../../app/column-mapping';
import { columnLetters } from '../../../core/address';
import type { Grid } from '../../../core/grid';
import { foldedName } from '../../../core/names';
import type { UnitCandidate } from '../../../core/sheet/unit-candidates';
import { listed } from '../../../text/column-spans';
import type { Language } from '../../../text/language';
import { MAP_TEXT } from '../../../text/pane/map';
import { doubleOf, mappingOf, type MapForm } from './form';

/** What keeps a form from being used, and the id of the field that mends it. */
export interface Fault {
  readonly sentence: string;
  readonly field: string;
}

/** What is typed as the first and the last row of the heading. */
export type TypedRows = readonly [from: string, to: string];

/** What is wrong with the rows that were typed; null where they are one row of the sheet, or two. */
export function rowFault([from, to]: TypedRows, { top, values }: Grid, language: Language): string | null {
  const last = top + values.length;
  const isRow = (text: string): boolean => /^\d+$/.test(text.trim()) && Number(text) > top && Number(text) <= last;
  const span = Number(to) - Number(from);
  const isHeading = isRow(from) && isRow(to) && (span === 0 || span === 1);
  return isHeading ? null : MAP_TEXT[language].rowFault(top + 1, last);
}

/** The first thing that keeps a form from being used. */
export function faultOf(form: MapForm, candidates: readonly UnitCandidate[], language: Language): Fault | null {
  const text = MAP_TEXT[language];
  const missing = missingOf(form);
  if (missing.length > 0) {
    return { sentence: text.missingSentence(missing.map((each) => text.missing[each])), field: missing[0]! };
  }
  const double = doubleOf(form);
  if (double !== null) {
    const [column, first, second] = double;
    return { sentence: text.twice(columnLetters(column), text.columns[first], text.columns[second]), field: second };
  }
  if (form.place === 'rows') return null;
  if (form.units.length === 0) return { sentence: text.noUnits, field: 'units' };
  return sameName(form, candidates, language);
}

/** The columns that are still needed; those of units are asked for in their own list. */
export function missingOf(form: MapForm): ('code' | 'value')[] {
  const missing = missingColumns(mappingOf(form, []).columns);
  return form.place === 'columns' ? missing.filter((each) => each === 'code') : missing;
}

/** Two ticked columns with one heading would be one unit with two answers to everything. */
function sameName({ units }: MapForm, candidates: readonly UnitCandidate[], language: Language): Fault | null {
  const ticked = candidates.filter(({ column }) => units.includes(column));
  for (const { name } of ticked) {
    const same = ticked.filter((each) => foldedName(each.name) === foldedName(name));
    if (same.length < 2) continue;
    const letters = same.map(({ column }) => columnLetters(column));
    return { sentence: MAP_TEXT[language].sameName(listed(letters, language), name), field: 'units' };
  }
  return null;
}
