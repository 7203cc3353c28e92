import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlanCell, WorkbookPlan } from '../../src/core/report/plan';

/** The first LibreOffice on the search path that answers; null where there is none. */
export function findOffice(): string | null {
  return ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0) ?? null;
}

/** The plan with no result beside any formula, so that only a recalculation can give one. */
export function withoutResults(plan: WorkbookPlan): WorkbookPlan {
  const strip = (cell: PlanCell): PlanCell =>
    typeof cell === 'object' && cell !== null && 'formula' in cell ? { ...cell, result: null } : cell;
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(strip)) })) };
}

/** Loads workbooks in LibreOffice, which calculates them, and saves them under the same names in `to`. */
export function recalculate(office: string, files: readonly string[], to: string, profile: string): void {
  mkdirSync(to, { recursive: true });
  const args = [`-env:UserInstallation=${pathToFileURL(join(profile, 'office')).href}`, '--headless', '--norestore'];
  const run = spawnSync(office, [...args, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', to, ...files], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`LibreOffice ended with ${run.status}: ${run.stderr}`);
}
