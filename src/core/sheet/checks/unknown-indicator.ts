import type { Check } from '../check';
import { issueOver, type FixPlace, type IssueOf } from '../issue-at';
import { unknownRows, type UnknownRow } from '../unknown-rows';

type UnknownIndicator = IssueOf<
  'unknown-indicator',
  {
    readonly found: string;
    readonly nearest: string | null;
    /** Most rows of the sheet are of unknown indicators: the sheet may be of another instrument. */
    readonly isMost?: true;
  }
>;

/** Rows of unknown indicators in a sheet that make it likely of another instrument. */
const MANY = 5;

/**
 * Rows whose code (or name, where there is no code) is not in the instrument; they do not count. Codes with the same slip
 * ("0.1" for "O.1", "0.2" for "O.2") are one issue with one mending.
 */
export const unknownIndicator: Check<UnknownIndicator> = {
  about: { 'unknown-indicator': 'data' },
  find({ scan, instrument }, raise) {
    const groups = new Map<string, UnknownRow[]>();
    const perSheet = new Map<string, number>();
    for (const row of scan(unknownRows)) {
      if (row.numbers.length > 0 || row.isUncalculated) continue;
      const { sheet } = row.place;
      perSheet.set(sheet, (perSheet.get(sheet) ?? 0) + 1);
      const key = `${causeOf(row)}\n${sheet}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
    for (const rows of groups.values()) {
      const [first] = rows as [UnknownRow, ...UnknownRow[]];
      const nearest = first.near === null ? null : instrument.indicators[first.near.index]!.code;
      const { start, end } = first.source;
      const unknown = perSheet.get(first.place.sheet)!;
      const isMost = unknown >= MANY && unknown * 2 > rowsOf(first, end - start) && first.near === null;
      const data = { found: first.code || first.name, nearest, ...(isMost ? { isMost } : {}) };
      const places = rows.map(({ place, near }): FixPlace => ({
        ...place,
        fix: near === null || near.lookalike === null ? undefined : instrument.indicators[near.index]!.code,
      }));
      raise(issueOver('unknown-indicator', 'wajib', places as [FixPlace, ...FixPlace[]], data));
    }
  },
};

/** What rows with the same cause share: the letters taken for others, or else the shape of the code. */
function causeOf({ code, name, near, row }: UnknownRow): string {
  if (near?.lookalike) return `alike ${near.lookalike.pattern}`;
  if (near !== null) return `near ${row}`;
  if (code === '') return name === '' ? 'blank' : `name ${row}`;
  const shape = code.toUpperCase().replace(/\p{N}+/gu, '#');
  return shape === code.toUpperCase() ? `text ${code}` : `shape ${shape}`;
}

function rowsOf({ source }: UnknownRow, rows: number): number {
  return source.form === 'matrix' ? rows / Math.max(1, source.unitColumns.length) : rows;
}
