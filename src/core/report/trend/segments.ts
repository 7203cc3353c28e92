import type { TrendRow } from '../../analysis/trend';

/** Rows that can be compared with one another. */
export interface Segment {
  /** "2022-2024", or "2021" where there is one edition only. */
  readonly name: string;
  readonly rows: readonly TrendRow[];
}

/** Splits a trend wherever its method breaks. */
export function segmentsOf(rows: readonly TrendRow[]): Segment[] {
  const groups: TrendRow[][] = [];
  for (const row of rows) {
    if (row.comparable === true) groups.at(-1)!.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => {
    const [first, last] = [group[0]!.edition, group.at(-1)!.edition];
    return { name: first === last ? first : `${first}-${last}`, rows: group };
  });
}
