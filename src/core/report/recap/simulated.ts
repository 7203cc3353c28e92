import type { AssessmentTable } from '../../sheet/table';

/** Whether a line above the rows of an indicator sheet says that its data is simulated. */
export function saysSimulated({ sources }: AssessmentTable): boolean {
  return sources.some(({ grid, headerRow }) =>
    grid.values
      .slice(0, Math.max(0, headerRow - grid.top))
      .some((row) => row.some((cell) => typeof cell === 'string' && /data\s+simulasi|simulated\s+data/i.test(cell))),
  );
}
