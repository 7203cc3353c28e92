import { OfficeEvents } from '../../../preview/frame/office-events';
import { installBatchPlugin, type BatchState } from '../../../preview/grid/batch-plugin';
import { Cells } from '../../../preview/grid/cells';
import { ChangeLog } from '../../../preview/grid/change-log';
import { Grid } from '../../../preview/grid/grid';
import { GRID_LOCALES } from '../../../preview/grid/locale';
import type { OSpreadsheet } from '../../../preview/grid/o-spreadsheet';
import { Protection } from '../../../preview/grid/protection';
import { SideStore, installSideStore } from '../../../preview/grid/side-store';
import { TABLES } from '../../../preview/objects/all';
import type { Host } from '../../../preview/objects/host';
import { BatchChannel } from '../../../preview/protocol/channel';
import { Engine } from '../../../preview/protocol/engine';
import type { BatchRequest } from '../../../preview/protocol/wire';
import { loadExcelClient, type ExcelClient } from './excel-client';

export interface TestWorkbook {
  readonly excel: typeof Excel;
  readonly host: Host;
  readonly engine: Engine<Host>;
  readonly channel: BatchChannel;
  /** Every batch as the client sent it. */
  readonly requests: BatchRequest[];
  /** Workbooks opened beside it, as base64. */
  readonly opened: readonly (string | undefined)[];
  undo(): void;
  redo(): void;
  /** Enters text as a user. */
  type(address: { row: number; col: number }, text: string): void;
}

let state: BatchState | undefined;
let grid: OSpreadsheet | undefined;

/** The real grid's model (it needs no browser for what has no screen), prepared once. */
export function loadGrid(): OSpreadsheet {
  if (grid) return grid;
  for (const method of ['debug', 'info', 'log', 'group', 'groupEnd'] as const) {
    jest.spyOn(console, method).mockImplementation(() => undefined);
  }
  groupByForNode20();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the package's own entry for Node is CommonJS
  const o = require('@odoo/o-spreadsheet') as OSpreadsheet;
  installSideStore(o);
  installBatchPlugin(o, () => {
    if (!state) throw new Error('no workbook');
    return state;
  });
  grid = o;
  return o;
}

/** The grid expects a browser of 2024; Node 20 lacks one function it uses. */
function groupByForNode20(): void {
  const groupBy = <T>(items: Iterable<T>, keyOf: (item: T) => PropertyKey): Record<PropertyKey, T[]> => {
    const groups: Record<PropertyKey, T[]> = {};
    for (const item of items) (groups[keyOf(item)] ??= []).push(item);
    return groups;
  };
  if (!('groupBy' in Object)) Object.assign(Object, { groupBy });
}

const xmlNamespace = (xml: string): string | null => {
  const root = /^<(\w+)(?:\s+xmlns="([^"]*)")?[^>]*>[\s\S]*<\/\1>$/.exec(xml);
  return root ? (root[2] ?? '') : null;
};

/** The unmodified client on one side, the preview's engine and grid on the other; sheets "Satu" and "Dua". */
export function openWorkbook(): TestWorkbook {
  const o = loadGrid();
  const protection = new Protection();
  state = { changes: new ChangeLog(), protection, inBatch: false, bulk: false, growing: false };
  const sheets = ['Satu', 'Dua'].map((name) => ({ id: name, name, colNumber: 26, rowNumber: 100 }));
  const locale = GRID_LOCALES.id;
  const model = new o.Model({ version: '19.1.1', sheets, settings: { locale } });
  const gridOf = new Grid(model, state);
  const side = SideStore.of(model, () => gridOf.dispatch);
  let nextXml = 0;
  const opened: (string | undefined)[] = [];
  const host: Host = {
    grid: gridOf,
    g: model.getters,
    cells: new Cells(gridOf, side, o.helpers),
    side,
    protection,
    locale,
    fileName: 'uji.xlsx',
    settings: new Map(),
    xmlParts: new Map(),
    functions: { pending: 0, recalculate: () => undefined },
    eventRanges: new Map(),
    enableEvents: true,
    xmlNamespace,
    newXmlId: () => `{xml-${++nextXml}}`,
    openWorkbook: (base64) => void opened.push(base64),
  };
  const engine = new Engine(TABLES, host, () => gridOf.settle());
  const requests: BatchRequest[] = [];
  const channel = new BatchChannel((request) => {
    requests.push(request);
    return gridOf.batch(() => engine.execute(request));
  });
  const client: ExcelClient = loadExcelClient((body) => channel.answer(body));
  const events = new OfficeEvents(host, { push: (entries) => client.push(entries), fire: () => false });
  const settings = state;
  model.on('update', host, () => {
    if (!settings.inBatch) events.emit();
  });
  return {
    excel: client.excel,
    host,
    engine,
    channel,
    requests,
    opened,
    undo: () => void model.dispatch('REQUEST_UNDO'),
    redo: () => void model.dispatch('REQUEST_REDO'),
    type: (address, text) => {
      model.dispatch('UPDATE_CELL', { sheetId: 'Satu', ...address, content: text });
      model.trigger('update');
    },
  };
}

/** The error code a promise fails with, or undefined when it does not fail. */
export const codeOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: { code?: string }) => error.code ?? String(error),
  );
