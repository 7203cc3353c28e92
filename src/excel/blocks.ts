import type { Area } from '../core/grid';

/**
 * Cells of equal keys as few rectangles: runs in a row, joined with the same run in the rows above. Cells without a key
 * (undefined) are in none. The order is that of the rectangles' first rows.
 */
export function blocksOf<K>(rows: number, columns: number, keyOf: (row: number, column: number) => K | undefined) {
  const blocks: { key: K; area: Area }[] = [];
  let open = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const next = new Map<number, number>();
    for (let left = 0; left < columns;) {
      const key = keyOf(row, left);
      let right = left;
      while (right + 1 < columns && keyOf(row, right + 1) === key) right++;
      if (key !== undefined) {
        const above = open.get(left);
        const known = above === undefined ? undefined : blocks[above]!;
        if (known !== undefined && known.key === key && known.area.right === right) {
          blocks[above!] = { key, area: { ...known.area, bottom: row } };
          next.set(left, above!);
        } else {
          next.set(left, blocks.push({ key, area: { top: row, left, bottom: row, right } }) - 1);
        }
      }
      left = right + 1;
    }
    open = next;
  }
  return blocks;
}
