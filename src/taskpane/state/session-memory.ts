/**
 * What the pane remembers of one workbook while Excel's window is open: a page that is loaded anew (by the other ribbon
 * button, by a reload) goes on where the last one was.
 */
export interface SessionMemory {
  /** What was kept under a name, unchecked: it may be of another version of the pane; undefined where nothing is. */
  recall(name: string): unknown;
  /** Keeps what JSON can write; undefined forgets. */
  keep(name: string, value: unknown): void;
}

/** Where a view keeps the sheet for which it sends its user to match columns. */
export const ASKED_SHEET = 'map-sheet';

const PREFIX = 'kepatuhan.sesi.';

/** Memory in web storage, apart for each `workbook` (its address). Where storage is switched off it ends with the page. */
export function sessionMemory(
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  workbook: string,
): SessionMemory {
  const here = new Map<string, unknown>();
  const key = (name: string): string => `${PREFIX}${name} ${workbook}`;
  return {
    recall: (name) => {
      if (here.has(name)) return here.get(name);
      try {
        const stored = storage().getItem(key(name));
        return stored === null ? undefined : (JSON.parse(stored) as unknown);
      } catch {
        return undefined;
      }
    },
    keep: (name, value) => {
      here.set(name, value);
      try {
        if (value === undefined) storage().removeItem(key(name));
        else storage().setItem(key(name), JSON.stringify(value));
      } catch {
        return;
      }
    },
  };
}
