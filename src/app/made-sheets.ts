import type { Grid } from '../core/grid';
import type { WorkbookPlan } from '../core/report/plan';
import { sheetNamed } from '../core/sheet-names';
import { contentCode } from '../core/seal/seal';
import { sealInput } from '../core/seal/sealed-content';
import { ROBUSTNESS_WORDS } from '../text/robustness';
import { TREND_WORDS } from '../text/trend';
import type { Assessment } from './assess';
import { rescored } from './rescore';
import { ageOf, ORIGINS_NAMESPACE, originsXml, readOrigins, type SheetAge, type SheetOrigin } from './sheet-origins';
import type { KeptRecord, Progress, WorkbookPort } from './workbook-port';

/** The sheets that are made to be shared, by what they are, in either language. */
export const SHARED_SHEETS = {
  report: ['Rapor', 'Tindak Lanjut'],
  certificate: ['Piagam'],
  robustness: [...new Set(Object.values(ROBUSTNESS_WORDS).map(({ sheet }) => sheet))],
  trend: [...new Set(Object.values(TREND_WORDS).map(({ sheet }) => sheet))],
} as const;

export type SharedSheets = keyof typeof SHARED_SHEETS;

/** What sheets are made of now. */
export type Origin = Omit<SheetOrigin, 'sheet'>;

export function originOf(assessment: Assessment, engine: string): Origin {
  const { table, instrument, result } = rescored(assessment, 'refuse');
  const content = sealInput(table, instrument, result, engine);
  return { code: contentCode(content), instrument: `${instrument.id} ${instrument.version}`, engine };
}

/** A sheet of ours in the workbook. `unknown`: nobody noted what it was made of. */
export interface MadeSheet {
  readonly sheet: string;
  readonly age: SheetAge | 'unknown';
  readonly origin: SheetOrigin | null;
}

/** Those of the named sheets that the workbook has; sheets are found again by the name they were written under. */
export function madeSheets(
  names: readonly string[],
  grids: readonly Grid[],
  xml: string | null,
  now: () => Origin,
): MadeSheet[] {
  const origins = readOrigins(xml);
  return names.flatMap((name) => {
    const grid = sheetNamed(grids, name);
    if (grid === undefined) return [];
    const origin = sheetNamed(origins, name) ?? null;
    return [{ sheet: grid.sheet, age: origin === null ? 'unknown' : ageOf(origin, now()), origin }];
  });
}

/** Writes the sheets of a plan, all or none, and notes what they were made of. */
export async function putMade(
  port: WorkbookPort,
  plan: WorkbookPlan,
  now: Origin,
  progress: Progress,
): Promise<string[]> {
  const names = plan.sheets.map(({ name }) => name);
  await port.putSheets(plan, progress, await origins(port, names, now));
  return names;
}

/** What the sheets are made of, beside what others are. Without it they count as of unknown age, never as fresh. */
async function origins(port: WorkbookPort, names: readonly string[], now: Origin): Promise<KeptRecord[]> {
  try {
    const before = await port.record(ORIGINS_NAMESPACE);
    const others = readOrigins(before).filter(({ sheet }) => !names.includes(sheet));
    const xml = originsXml([...others, ...names.map((sheet) => ({ sheet, ...now }))]);
    return [{ namespace: ORIGINS_NAMESPACE, xml, before }];
  } catch {
    return [];
  }
}
