import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { assess } from '../src/app/assess';
import { reviewerCopy } from '../src/app/reviewer-copy';
import type { WorkbookPlan } from '../src/core/report/plan';
import { readWorkbook } from '../src/xlsx/read';
import { writeWorkbook } from '../src/xlsx/write';
import { parityCases, type ParityCase } from './parity/cases';
import { compareWorkbook } from './parity/compare';
import { findOffice, recalculate, withoutResults } from './parity/recalculate';

/**
 * Reviewer copies of several hundred generated workbooks, recalculated by LibreOffice, against the engine. The copies
 * are written without results, so that whatever is read back was calculated. Not part of the tests: LibreOffice is
 * a program of its own. Exits 1 on a difference, 2 where LibreOffice is missing. An argument chooses the workbooks whose
 * names begin with it: an edition ("2023"), "campur", "koreksi".
 */
const BATCH = 60;

async function main(): Promise<number> {
  const office = findOffice();
  if (office === null) {
    console.error('LibreOffice (soffice) tidak ditemukan: pasang dahulu, misalnya apt install libreoffice-calc.');
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'kepatuhan-parity-'));
  try {
    const start = process.argv[2] ?? '';
    const chosen = parityCases((name) => name.startsWith(start));
    return await compareAll(office, chosen, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compareAll(office: string, cases: readonly ParityCase[], folder: string): Promise<number> {
  const totals = { results: 0, steps: 0, units: 0, scored: 0, refused: 0 };
  const differences: string[] = [];
  for (let start = 0; start < cases.length; start += BATCH) {
    const batch = cases.slice(start, start + BATCH);
    const plans = new Map<string, { name: string; plan: WorkbookPlan }>();
    for (const [at, one] of batch.entries()) {
      const copied = copyOf(one);
      if (copied === null) {
        totals.refused++;
        continue;
      }
      const { plan, units, scored } = copied;
      const file = join(folder, `${start + at}.xlsx`);
      writeFileSync(file, await writeWorkbook(withoutResults(plan)));
      plans.set(file, { name: one.name, plan });
      totals.units += units;
      totals.scored += scored;
    }
    const calculated = join(folder, 'hasil');
    recalculate(office, [...plans.keys()], calculated, folder);
    for (const [file, { name, plan }] of plans) {
      const result = join(calculated, basename(file));
      const compared = compareWorkbook(
        plan,
        readWorkbook(readFileSync(result)).sheets.map(({ grid }) => grid),
      );
      totals.results += compared.results;
      totals.steps += compared.steps;
      differences.push(...compared.differences.map((difference) => `${name}: ${difference}`));
      rmSync(file);
      rmSync(result);
    }
    console.log(
      `${Math.min(start + BATCH, cases.length)} / ${cases.length} buku kerja, ${differences.length} perbedaan`,
    );
  }
  for (const difference of differences.slice(0, 20)) console.error(difference);
  console.log(
    `${cases.length - totals.refused} buku kerja (${totals.refused} ditolak karena bilangannya terlalu besar), ${totals.units} unit (${totals.scored} bernilai): ${totals.results} angka Rekap dan ` +
      `${totals.steps} rumus antara dibandingkan, ${differences.length} perbedaan.`,
  );
  return differences.length === 0 ? 0 : 1;
}

/** Null where the exact integers would be too large, which is a refusal and no difference. */
function copyOf({ name, grid, instrument }: ParityCase): { plan: WorkbookPlan; units: number; scored: number } | null {
  const outcome = assess([grid], instrument);
  if (!outcome.ok) throw new Error(`${name}: ${outcome.problem.code}`);
  const copy = reviewerCopy(outcome.assessment, { followUp: false, language: 'id' });
  if (!copy.ok && copy.reason === 'beyond-exact-integers') return null;
  if (!copy.ok) throw new Error(`${name}: ${copy.reason}`);
  const { units } = outcome.assessment.result;
  return { plan: copy.plan, units: units.length, scored: units.filter((unit) => unit.outcome.scored).length };
}

void main().then((code) => void (process.exitCode = code));
