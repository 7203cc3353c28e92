import { cellAddress } from '../address';
import type { Grid } from '../grid';
import type { Fault, FaultCode, FaultData } from './fault';

/** Zero-based and absolute in the sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A fault of an instrument that was read from a sheet; `cell` is null where no single cell is to blame. */
export type SheetFault = Fault & { readonly cell: (Place & { readonly sheet: string }) | null };

/** Remembers where each part of the instrument was read, and what was wrong there. */
export interface SheetLog {
  fault<C extends FaultCode>(code: C, path: string, place: Place | null, data: FaultData[C]): void;
  mark(path: string, place: Place): void;
  address(row: number, column: number): string;
}

/** For reading ahead: what is wrong is said when the cell is read for good. */
export const SILENT_LOG: SheetLog = { fault: () => undefined, mark: () => undefined, address: () => '' };

export interface OpenSheetLog extends SheetLog {
  readonly faults: readonly SheetFault[];
  /** Adds the linter's faults at their cells, except where reading already failed. */
  addLinted(faults: readonly Fault[]): void;
}

/** Faults that say nothing new where the whole table behind them could not be read. */
const CAUSES: Partial<Record<FaultCode, string>> = {
  'dimension-without-indicators': 'indicators',
  'unknown-dimension': 'dimensions',
};

export function openSheetLog(grid: Grid): OpenSheetLog {
  const faults: SheetFault[] = [];
  const places = new Map<string, Place>();
  const unread = new Set<string>();
  const cellOf = (place: Place | undefined | null) => (place ? { sheet: grid.sheet, ...place } : null);
  /** A code that is there twice, with the address of the other, and whether its cell holds a number. */
  const inSheet = (fault: Fault, { row, column }: Place): Fault => {
    if (fault.code !== 'duplicate-code') return fault;
    const other = places.get(fault.data.first);
    const first = other === undefined ? fault.data.first : cellAddress(other.row, other.column);
    const isNumber = typeof grid.values[row - grid.top]?.[column - grid.left] === 'number';
    return { ...fault, code: isNumber ? 'code-as-number' : 'duplicate-code', data: { ...fault.data, first } };
  };
  return {
    faults,
    fault(code, path, place, data) {
      if (path !== '') unread.add(path);
      faults.push({ code, path, data, cell: cellOf(place) } as SheetFault);
    },
    mark: (path, place) => places.set(path, place),
    address: cellAddress,
    addLinted(linted) {
      for (const fault of linted) {
        if (unread.has(CAUSES[fault.code] ?? '')) continue;
        const way = [fault.path, ...parentsOf(fault.path)];
        if (way.some((path) => unread.has(path))) continue;
        const nearest = way.find((path) => places.has(path));
        const place = nearest === undefined ? undefined : places.get(nearest);
        faults.push({ ...(place === undefined ? fault : inSheet(fault, place)), cell: cellOf(place) });
      }
    },
  };
}

/** A longer path holds a name that no sheet of good faith has; its fault is placed at the whole table. */
const LONGEST_PATH = 1_000;

/** `bands[2].min` -> `bands[2]`, `bands`. */
function parentsOf(path: string): string[] {
  if (path.length > LONGEST_PATH) return [path.slice(0, path.search(/[.[]/))];
  const parents: string[] = [];
  for (let rest = path; ;) {
    const cut = /^([^]*?)(\.[^.[\]]+|\[(?:[0-9]+|"(?:[^"\\]|\\[^])*")\])$/.exec(rest);
    if (cut?.[1] === undefined || cut[1] === '') return parents;
    rest = cut[1];
    parents.push(rest);
  }
}
