import type { Grid } from '../../../core/grid';
import { formatNumber } from '../../../core/number/format';
import type { LibraryParameter } from './library';
import { parseReference, referenceText, valuesOf, type Reference } from './reference';

/** Why what was typed cannot be an argument. */
export type ArgumentFault = 'missing' | 'range-needed' | 'no-sheet' | 'nested' | 'text-too-long';

export type Argument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'fault'; readonly fault: ArgumentFault }
  | {
      readonly kind: 'given';
      /** As in a plan: English notation. */
      readonly formula: string;
      /** As the host's users type it. */
      readonly local: string;
      /** What the function is handed; undefined where the workbook has not been read. */
      readonly value: unknown;
      readonly reference: Required<Reference> | null;
    };

export interface ReadingOf {
  readonly mark: ',' | '.';
  /** null where nothing has been read. */
  readonly grids: readonly Grid[] | null;
  /** The sheet that a reference without one means; null where none is known. */
  readonly home: string | null;
}

/** Parameters that only cells can answer, by their Indonesian name. */
const OF_CELLS: ReadonlySet<string> = new Set(['data', 'dataA', 'dataB', 'nilaiUnit', 'persenDimensi']);

/** The longest text that a formula may hold. */
const MOST_TEXT = 255;

/**
 * Understands what was typed for a parameter: a reference, a number in the host's notation, TRUE or FALSE, or a text
 * with or without quotation marks. Names of tables and nested formulas are not understood.
 */
export function readArgument(typed: string, parameter: LibraryParameter, of: ReadingOf): Argument {
  const text = typed.trim().replace(/^=\s*/, '');
  if (text === '') return parameter.optional ? { kind: 'omitted' } : { kind: 'fault', fault: 'missing' };
  const reference = parseReference(text);
  if (reference !== null) return ofCells(reference, of);
  if (/^[\p{L}_][\p{L}\p{N}_.]*\(.*\)$/su.test(text)) return { kind: 'fault', fault: 'nested' };
  if (OF_CELLS.has(parameter.name.id)) return { kind: 'fault', fault: 'range-needed' };
  const number = numberOf(text, of.mark);
  if (number !== null) {
    return given(formatNumber(number, 'en'), formatNumber(number, of.mark === ',' ? 'id' : 'en'), number);
  }
  if (/^(TRUE|FALSE)$/i.test(text)) return given(text.toUpperCase(), text.toUpperCase(), text.toUpperCase() === 'TRUE');
  const plain = /^"(.*)"$/s.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
  if (plain.length > MOST_TEXT) return { kind: 'fault', fault: 'text-too-long' };
  const quoted = `"${plain.replaceAll('"', '""')}"`;
  return given(quoted, quoted, plain);
}

function given(formula: string, local: string, value: unknown): Argument {
  return { kind: 'given', formula, local, value, reference: null };
}

function ofCells({ sheet, area }: Reference, { grids, home }: ReadingOf): Argument {
  const name = sheet ?? home;
  if (name === null) return { kind: 'fault', fault: 'no-sheet' };
  const grid = grids?.find((each) => each.sheet.toLowerCase() === name.toLowerCase());
  if (grids !== null && grid === undefined) return { kind: 'fault', fault: 'no-sheet' };
  const shown = referenceText(grid?.sheet ?? name, area);
  return {
    kind: 'given',
    formula: shown,
    local: shown,
    value: grid === undefined ? undefined : valuesOf(grid, area),
    reference: { sheet: grid?.sheet ?? name, area },
  };
}

function numberOf(text: string, mark: ',' | '.'): number | null {
  const pattern = mark === ',' ? /^-?\d+(?:,\d+)?$/ : /^-?\d+(?:\.\d+)?$/;
  return pattern.test(text) ? Number(text.replace(',', '.')) : null;
}
