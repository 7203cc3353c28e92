import { PortError } from '../../app/workbook-port';
import type { Refusal } from './pane-state';

/** A failure in the parts a notice shows. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof PortError) {
    const { fault, hostCode, workbook, place, cells } = error;
    return { fault, hostCode, workbook, place, cells };
  }
  // A fault of ours (not the host's) still reaches the user as a sentence instead of a frozen pane.
  return {
    fault: 'other',
    hostCode: error instanceof Error ? error.name : 'unknown',
    workbook: 'unchanged',
    place: null,
    cells: [],
  };
}
