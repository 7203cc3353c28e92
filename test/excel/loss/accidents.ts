import { ACTION, type BatchRequest } from '../../../preview/protocol/wire';
import { PortError } from '../../../src/app/workbook-port';
import type { Recovery } from '../../../src/app/recovery';
import { ExcelPort } from '../../../src/excel/excel-port';
import { Pulse } from '../../../src/excel/pulse';
import { openPort, type OpenPort } from '../support';

/** Milliseconds after which an answer counts as lost here; every other one comes in the same turn. */
export const LIMIT = 25;

/** What may happen to a batch. `lose`: it is never answered, done or not; `late`: its answer comes after the limit; `close`: the pane ends with it. */
export const ACCIDENTS = ['fail', 'fail-halfway', 'late', 'lose', 'lose-done', 'close', 'close-done'] as const;

export type Accident = (typeof ACCIDENTS)[number];

/** Something that the pane writes. */
export interface Writing {
  readonly name: string;
  /** How the workbook is before. */
  readonly prepare: (workbook: OpenPort) => Promise<void>;
  readonly write: (port: ExcelPort) => Promise<unknown>;
}

/** Something that a person does meanwhile; false where Excel refused it. */
export interface Deed {
  readonly name: string;
  readonly act: (workbook: OpenPort) => boolean;
  /** The same on a sheet that is locked by now and was not then. */
  readonly force?: (workbook: OpenPort) => boolean;
}

/** How the writing ended for the pane, or for the next one after it was closed. */
export type End =
  | { readonly kind: 'written'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly error: PortError }
  | { readonly kind: 'reopened'; readonly recovery: Recovery | null };

export interface Run {
  readonly end: End;
  /** Whether the person got through with it. */
  readonly isDone: boolean;
  readonly batches: number;
  readonly workbook: OpenPort;
}

export interface Mishap {
  readonly accident: Accident;
  /** Counts from 1. */
  readonly batch: number;
}

export interface Moment {
  readonly deed: Deed;
  /** The person acts just before this batch is carried out; after all of them where there are fewer. */
  readonly before: number;
}

/** One writing with at most one mishap and one deed. */
export async function run(writing: Writing, mishap: Mishap | null, moment: Moment | null): Promise<Run> {
  const workbook = openPort();
  await writing.prepare(workbook);
  const { channel } = workbook;
  if (mishap !== null) plan(workbook, mishap);
  const isClosing = mishap?.accident.startsWith('close') === true;
  let batches = 0;
  let isDone: boolean | null = null;
  let close: () => void = () => undefined;
  const closed = new Promise<'closed'>((resolve) => (close = () => resolve('closed')));
  const answer = channel.answer.bind(channel);
  channel.answer = (body) => {
    if (isBookkeeping(JSON.parse(body) as BatchRequest)) return answer(body);
    batches++;
    if (moment?.before === batches) isDone = moment.deed.act(workbook);
    const answered = answer(body);
    if (isClosing && mishap.batch === batches) close();
    return answered;
  };
  const port = new ExcelPort({ limit: isClosing ? Infinity : LIMIT });
  const written = writing.write(port).then(
    (value): End => ({ kind: 'written', value }),
    (error: unknown): End => {
      if (!(error instanceof PortError)) throw error;
      return { kind: 'refused', error };
    },
  );
  let end = await Promise.race([written, closed]);
  // The next pane has the same neighbours, and sees that the first is gone.
  if (end === 'closed') end = { kind: 'reopened', recovery: await reopen() };
  isDone ??= moment?.deed.act(workbook) ?? false;
  return { end, isDone, batches, workbook };
}

async function reopen(): Promise<Recovery | null> {
  const pulse = new Pulse({ machine: null, hold: () => () => undefined, isHeld: async () => false }, clock());
  const port = new ExcelPort({ limit: LIMIT, pulse });
  const first = await port.recover();
  return first?.kind === 'elsewhere' ? port.recover() : first;
}

/** Each look at it is two minutes later. */
function clock(): () => number {
  let now = 0;
  return () => (now += 120_000);
}

function plan({ channel: { faults } }: OpenPort, { accident, batch }: Mishap): void {
  if (accident === 'fail') faults.fail(batch);
  else if (accident === 'fail-halfway') faults.fail(batch, { afterActions: 13 });
  else if (accident === 'late') faults.delay(2 * LIMIT, batch);
  else faults.drop(batch, { applied: accident.endsWith('done') });
}

/** `Excel.run` ends with a batch that only gives references back. */
export function isBookkeeping({ Actions = [] }: BatchRequest): boolean {
  const rest = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return rest.length > 0 && rest.every(({ Name }) => Name === '_RemoveReference');
}

/** All that a person or we may lose: sheets in order, what they hold, names, and the records kept with the workbook. */
export function digest({ host }: OpenPort): string {
  const { grid, g, cells, side, protection } = host;
  const sheets = grid.sheetIds().map((id) => {
    const used = cells.usedArea(id, true) ?? { r: 0, c: 0, h: 1, w: 1 };
    return {
      name: grid.sheetName(id),
      isVisible: g.isSheetVisible(id),
      used,
      formulas: cells.formulas(id, used),
      formats: cells.numberFormats(id, used),
      tables: g.getCoreTables(id).map((table) => side.get('tables', `${id}|${table.id}`)?.name),
      charts: g.getChartIds(id).length,
      merges: g.getMerges(id).length,
      isLocked: protection.of(id) !== undefined,
    };
  });
  const names = g.getNamedRanges().map(({ name, range }) => [name, g.getRangeString(range, 'Satu')]);
  // Of several parts of a namespace the newest counts.
  const records = [...new Map([...host.xmlParts.values()].map(({ namespace, xml }) => [namespace, xml])).values()];
  return JSON.stringify({ sheets, names, records }, null, 1);
}
