import { findInstrument } from '../../src/app/editions';
import { originOf, putMade } from '../../src/app/made-sheets';
import { buildPlan } from '../../src/app/build-plan';
import { recap } from '../../src/app/recap';
import { sealWorkbook } from '../../src/app/sealing';
import { certificate, reportPlan, robustnessSheets, type Shareable } from '../../src/app/shared-plans';
import type { Planned } from '../../src/app/planned';
import { ORIGINS_NAMESPACE } from '../../src/app/sheet-origins';
import { trendPlan } from '../../src/app/trend';
import type { WorkbookPort } from '../../src/app/workbook-port';
import type { WorkbookPlan } from '../../src/core/report/plan';
import { sealInput } from '../../src/core/seal/sealed-content';
import { assessed } from '../app/assessed';
import { assessmentOf, finalRows } from '../taskpane/share-workbook';
import type { Deed, Writing } from './loss/accidents';
import { runs } from '../support/runs';
import { add, edit, remove, rename } from './loss/persons';
import { holds, WORST, type Case } from './loss/verdicts';
import { fill, type OpenPort } from './support';

/** The sheets that the pane really writes, each new and once more in its place; what is judged is in nothing-lost.test.ts. */

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

const ENGINE = '0.1.0';
const TODAY = '2026-11-30';
const GRID = { sheet: 'Satu', top: 0, left: 0, values: finalRows() };
const SHARED: Shareable = { assessment: assessmentOf([GRID]), grids: [GRID], seal: null };
const ORIGIN = originOf(SHARED.assessment, ENGINE);

function planOf(planned: Planned): WorkbookPlan {
  if (!planned.ok) throw new Error(planned.sentence);
  return planned.plan;
}

/** The same plan, later or otherwise wished: what is written again is never what stands there. */
const wish = (isAgain: boolean) => ({
  ...{ language: isAgain ? ('en' as const) : ('id' as const), engine: ENGINE },
  ...{ followUp: false, today: TODAY },
});

function trend(isAgain: boolean): WorkbookPlan {
  const of = (edition: string) => ({
    assessment: assessed({ edition, units: { A: () => (isAgain ? 3 : 4) } }),
    source: `${edition}.xlsx`,
  });
  const outcome = trendPlan([of('2022'), of('2023')], { published: [], institution: null, language: 'id' });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.plan;
}

/** What is written with a note of what it was made of. */
const SHEETS: readonly (readonly [name: string, plan: (isAgain: boolean) => WorkbookPlan])[] = [
  ['report card and follow-up', (isAgain) => planOf(reportPlan(SHARED, wish(isAgain)))],
  ['certificate', (isAgain) => planOf(certificate(SHARED, wish(isAgain)))],
  ['robustness', (isAgain) => ({ ...planOf(robustnessSheets(SHARED, wish(false))), title: String(isAgain) })],
  ['trend', trend],
];

const putting = (plan: WorkbookPlan) => (port: WorkbookPort) => putMade(port, plan, ORIGIN, {});

function made([name, plan]: (typeof SHEETS)[number]): Writing[] {
  const [first, second] = [plan(false), plan(true)];
  const again: Writing = {
    name: `${name}, again`,
    prepare: async ({ port }) => void (await putting(first)(port)),
    // The sheets keep their names in every language that a workbook has.
    write: putting({
      ...second,
      sheets: second.sheets.map((sheet, at) => ({ ...sheet, name: first.sheets[at]!.name })),
    }),
  };
  return [{ name, prepare: async () => undefined, write: putting(first) }, again];
}

const filled = async (workbook: OpenPort): Promise<void> =>
  fill(
    workbook,
    'Satu',
    finalRows().map((row) => row.map((cell) => (cell === null ? null : String(cell)))),
  );

/** By the workbook as it stands, for what the pane showed of it. */
async function sealIt(port: WorkbookPort, time: string): Promise<void> {
  const { table, instrument, result } = assessmentOf((await port.read({})).filter(({ sheet }) => sheet === 'Satu'));
  const shown = sealInput(table, instrument, result, ENGINE);
  await sealWorkbook(port, { shown, engine: ENGINE, time, language: 'id' }, {});
}

const NEW = async (): Promise<void> => undefined;
const MORNING = '2026-11-30T08:00:00+07:00';

function recapOf(contents: 'values' | 'formulas'): WorkbookPlan {
  const when = { version: ENGINE, writtenAt: '30 November 2026' };
  return recap(SHARED, { contents, language: 'id', sheet: 'Rekap', ...when });
}

function sheetsToFillIn(): WorkbookPlan {
  const asked = { units: ['Unit A'], products: ['Produk 1'], institution: 'Kota Uji', kind: 'Pemerintah kota' };
  const form = { name: 'Penilaian', namesProducts: true, language: 'id' as const };
  return buildPlan({ instrument: findInstrument('2023')!, ...asked, ...form }, ['Satu', 'Dua']);
}

const WRITINGS: readonly Writing[] = [
  ...SHEETS.flatMap(made),
  { name: 'recap in formulas', prepare: filled, write: (port) => port.putSheets(recapOf('formulas')) },
  { name: 'sheets to fill in', prepare: NEW, write: (port) => port.putSheets(sheetsToFillIn()) },
  { name: 'seal', prepare: filled, write: (port) => sealIt(port, MORNING) },
  {
    name: 'seal, again',
    prepare: async (workbook) => {
      await filled(workbook);
      await sealIt(workbook.port, MORNING);
    },
    write: (port) => sealIt(port, '2026-11-30T09:00:00+07:00'),
  },
];

/** Writing -> its first sheet, and its batches when nothing goes wrong. */
const BATCHES: Readonly<Record<string, readonly [sheet: string, batches: number]>> = {
  'report card and follow-up': ['Rapor', 6],
  'report card and follow-up, again': ['Rapor', 11],
  certificate: ['Piagam', 6],
  'certificate, again': ['Piagam', 11],
  robustness: ['Uji ketahanan', 6],
  'robustness, again': ['Uji ketahanan', 11],
  trend: ['Tren', 6],
  'trend, again': ['Tren', 11],
  'recap in formulas': ['Rekap', 5],
  'sheets to fill in': ['Penilaian', 5],
  seal: ['Segel', 11],
  'seal, again': ['Segel', 16],
};

const meanwhile = (sheet: string): (Deed | null)[] => [
  null,
  edit('types into our sheet', sheet, 2, 1),
  edit('types beside our cells', sheet, 60, 9),
  rename(sheet),
  remove(sheet),
  add(sheet),
  edit('types elsewhere', 'Dua', 9, 2),
];

/** Each writing with one thing that a person does, in turn; with all of them in `npm run test:thorough`. */
const CASES = WRITINGS.map((writing, at): Case => {
  const [sheet, batches] = BATCHES[writing.name]!;
  const all = meanwhile(sheet);
  return {
    writing,
    batches,
    deeds: runs(1) > 1 ? all : [all[at % all.length] ?? null],
    accidents: WORST,
    optional: ORIGINS_NAMESPACE,
  };
});

describe.each(CASES)('$writing.name', holds);
