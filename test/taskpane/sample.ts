import { findInstrument } from '../../src/app/editions';
import type { WorkbookPort } from '../../src/app/workbook-port';
import type { CellValue } from '../../src/core/grid';
import type { PreferenceStore } from '../../src/taskpane/state/preferences';
import { sessionMemory, type SessionMemory } from '../../src/taskpane/state/session-memory';
import { PaneStore } from '../../src/taskpane/state/store';
import { FakePort } from './fake-port';

/** Column of the values, and row of the first value, in the sheet made by `filledSheet`. */
export const VALUE = 2;
export const FIRST = 1;

/** One unit with every indicator of 2023 at its full level: 100,00, complete and without a finding. */
export function filledSheet(level: CellValue = 4): CellValue[][] {
  const rows = findInstrument('2023')!.indicators.map(({ code }) => ['Dinas A', code, level, 'Dokumen', '']);
  return [['Unit', 'Kode', 'Nilai', 'Bukti', 'Catatan'], ...rows];
}

export const forgetful: PreferenceStore = { load: () => ({}), save: () => undefined };

/** The pane's store over a workbook, before it is read. The sample cannot stand in Rekap and Bagikan. */
export function storeOn(port: WorkbookPort, memory = memoryIn(new Map())): PaneStore {
  return new PaneStore(port, {
    preferences: forgetful,
    memory,
    isOnSample: (view) => view !== 'recap' && view !== 'share',
  });
}

/** What a page remembers in a storage that outlives it. */
export function memoryIn(entries: Map<string, string>, workbook = 'Buku.xlsx'): SessionMemory {
  const storage = {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
  return sessionMemory(() => storage, workbook);
}

export async function openPane(
  rows: CellValue[][] = filledSheet(),
  prepare: (port: FakePort) => void = () => undefined,
): Promise<{ port: FakePort; store: PaneStore }> {
  const port = new FakePort([{ sheet: 'Penilaian', rows }]);
  prepare(port);
  const store = storeOn(port);
  await store.start();
  return { port, store };
}

/** The score that the pane shows, in hundredths; null where it shows none. */
export function scoreIn({ state: { reading } }: PaneStore): number | null {
  if (reading.kind !== 'ready') return null;
  const { outcome } = reading.assessment.result.institution;
  return outcome.scored ? outcome.hundredths : null;
}
