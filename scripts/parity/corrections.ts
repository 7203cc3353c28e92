import type { CellValue } from '../../src/core/grid';
import type { CaseRow } from './row';

/** Corrections that count, that lack a reason, that cannot be used, and reasons without any; some rows have none. */
export function corrected(rows: readonly CaseRow[], most: number, random: () => number): CaseRow[] {
  return rows.map((row) => {
    if (random() > 0.3) return row;
    const [override, reason] = correction(most, random);
    return { ...row, override, reason };
  });
}

function correction(most: number, random: () => number): [override: CellValue, reason: CellValue] {
  const level = Math.floor(random() * (most * 4 + 1)) / 4;
  const kind = random();
  if (kind < 0.6) return [level, 'Bukti baru'];
  if (kind < 0.7) return ['TB', 'Layanan tidak ada'];
  if (kind < 0.78) return [level, null];
  if (kind < 0.84) return [level, '-'];
  if (kind < 0.9) return [[most + 1, 'naik', '1.234', '2', -1][Math.floor(random() * 5)]!, 'Bukti baru'];
  if (kind < 0.95) return [0, 'Bukti tidak ada'];
  return [null, 'Bukti baru'];
}
