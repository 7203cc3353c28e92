import type { Assessment } from '../../../app/assess';
import { sheetMappings } from '../../../app/column-mapping';
import { rescored } from '../../../app/rescore';
import { recapState, type RecapState } from '../../../app/recap';
import { instrumentFor } from '../../../app/workbook-instrument';
import { sealable, sealStatus, type Sealable, type SealStatus } from '../../../app/seal-status';
import {
  madeSheets,
  originOf,
  SHARED_SHEETS,
  type MadeSheet,
  type Origin,
  type SharedSheets,
} from '../../../app/made-sheets';
import { trendFacts, type TrendFacts } from '../../../app/workbook-trend';
import { isCellError, type Grid } from '../../../core/grid';
import { cellAt } from '../../../core/sheet/cells';
import { searchSheets } from '../../../core/sheet/indicator-sheets';
import type { PaneState } from '../../state/pane-state';

/** What is known of the record kept with the workbook. `unasked`: the host did not answer. */
export type RecordRead = 'asking' | 'unasked' | { readonly xml: string | null };

/** Everything the view tells of the workbook, worked out once for each reading. */
export interface ShareFacts {
  readonly assessment: Assessment;
  readonly grids: readonly Grid[];
  readonly now: Origin;
  /** Version of this add-in. */
  readonly engine: string;
  readonly sealable: Sealable;
  /** Whether the institution has a score with blank cells refused. */
  readonly isScored: boolean;
  /** Null while the record is not known, or the sheets could not be read again. */
  readonly seal: SealStatus | null;
  readonly recap: RecapState;
  /** Null where the workbook holds one edition only. */
  readonly trend: TrendFacts | null;
  readonly made: Readonly<Record<SharedSheets, readonly MadeSheet[]>>;
  /** Edition that the pane was told to use in place of the workbook's own; null where they are the same. */
  readonly otherEdition: string | null;
  readonly evidence: { readonly paths: number; readonly mails: number };
  /** Cells in which a function of ours shows #NAME?. */
  readonly broken: number;
}

/** Null until the workbook is read. */
export function shareFacts(
  state: PaneState,
  record: RecordRead,
  origins: string | null,
  version: string,
): ShareFacts | null {
  const { reading } = state;
  if (reading.kind !== 'ready') return null;
  const { assessment, grids } = reading;
  let origin: Origin | undefined;
  const now = (): Origin => (origin ??= originOf(assessment, version));
  const made = (id: SharedSheets, of = now): readonly MadeSheet[] => madeSheets(SHARED_SHEETS[id], grids, origins, of);
  const trend = trendFacts(grids, state.language, state.mapping, version);
  const count = (code: string): number => assessment.issues.filter((issue) => issue.code === code).length;
  return {
    assessment,
    grids,
    // A hash over all cells: worked out only where something asks.
    get now() {
      return now();
    },
    engine: version,
    sealable: sealable(assessment),
    isScored: rescored(assessment, 'refuse').result.institution.outcome.scored,
    // Sheets that were read before the record was written say nothing of its sheet.
    seal:
      typeof record === 'string' || state.stale !== null ? null : sealStatus(record.xml, assessment, grids, version),
    recap: recapState({ assessment, grids }),
    trend,
    made: {
      report: made('report'),
      certificate: made('certificate'),
      robustness: made('robustness'),
      trend: trend === null ? [] : made('trend', () => trend.now),
    },
    otherEdition: otherEdition(state, assessment, grids),
    evidence: { paths: count('evidence-local-path'), mails: count('evidence-mail-address') },
    broken: brokenFormulas(grids),
  };
}

function otherEdition(
  { edition, mapping }: PaneState,
  { instrument }: Assessment,
  grids: readonly Grid[],
): string | null {
  if (edition === null) return null;
  const own = instrumentFor(grids, undefined, searchSheets(grids, sheetMappings(mapping)));
  return own.ok && own.instrument === instrument ? null : edition;
}

/** Cells with a function of ours whose name Excel did not know when it last calculated. */
export function brokenFormulas(grids: readonly Grid[]): number {
  let broken = 0;
  for (const grid of grids) {
    for (const [column, rows] of grid.facts?.formulas ?? []) {
      for (const [row, formula] of rows) {
        const value = cellAt(grid, row, column);
        if (isCellError(value) && value.error === '#NAME?' && OURS.test(formula)) broken++;
      }
    }
  }
  return broken;
}

const OURS = /KEPATUHAN[._]/i;
