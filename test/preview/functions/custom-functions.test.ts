import type { HostEvent } from '../../../preview/frame/frame-events';
import { CustomFunctions } from '../../../preview/functions/custom-functions';
import type { Model } from '../../../preview/grid/o-spreadsheet';
import { Engine } from '../../../preview/protocol/engine';
import { turn } from '../../support/turn';
import { loadGrid, openWorkbook } from '../support/workbook';

interface Invocation {
  readonly invocationId: number;
  readonly functionName: string;
  readonly parameterValues: unknown[];
  readonly address: string;
}

const METADATA = {
  functions: [
    {
      id: 'JUMLAH',
      name: 'JUMLAH',
      parameters: [
        { name: 'nilai', type: 'any', dimensionality: 'matrix' },
        { name: 'bobot', type: 'any', dimensionality: 'matrix', optional: true },
      ],
    },
    { id: 'KARTU', name: 'KARTU', parameters: [{ name: 'unit', type: 'any', cellValueType: 'cellvalue' }] },
  ],
};

/** A workbook whose functions are answered by the test. */
function openWithFunctions() {
  const sent: Invocation[] = [];
  const push = (events: readonly HostEvent[]): void => {
    sent.push(...events.map(({ message }) => JSON.parse(message) as Invocation));
  };
  const functions = new CustomFunctions({
    ...{
      o: loadGrid(),
      metadata: METADATA,
      namespace: 'KEPATUHAN',
      busyText: 'Menghitung…',
      push,
      blanksAsZero: false,
    },
  });
  functions.register();
  const { host } = openWorkbook();
  const model: Model = host.grid.model;
  functions.bind(model);
  const engine = new Engine(functions.tables(), null);
  const method = (Name: string, ...Arguments: unknown[]): void => {
    const ObjectPaths = { 1: { ObjectPathType: 2, Name: 'Microsoft.CustomFunctions', ParentObjectPathId: 0 } };
    const action = { Id: 1, ActionType: 3, Name, ObjectPathId: 1, ArgumentInfo: { Arguments } };
    expect(engine.execute({ ObjectPaths, Actions: [action] }).Error).toBeNull();
  };
  const enter = (row: number, col: number, content: string): void => {
    host.grid.run('UPDATE_CELL', { sheetId: 'Satu', row, col, content });
  };
  method('_SetOsfControlContainerReadyForCustomFunctions');
  const answer = async (...results: unknown[]): Promise<void> => {
    method('SetInvocationArrayResults', results);
    await turn();
  };
  const cell = (row: number, col: number) => {
    const { value, message } = host.g.getEvaluatedCell({ sheetId: 'Satu', row, col });
    return message ? [value, String(message)] : value;
  };
  const text = (row: number, col: number): string =>
    host.g.getEvaluatedCell({ sheetId: 'Satu', row, col }).formattedValue;
  const card = (row: number, col: number) => functions.cardAt({ sheetId: 'Satu', row, col });
  return { functions, sent, enter, answer, cell, text, card };
}

test('a cell is busy, then has the value; rows and columns arrive as Excel sends them', async () => {
  const { enter, sent, answer, cell, functions } = openWithFunctions();
  enter(0, 0, '1');
  enter(0, 1, '2');
  enter(1, 0, 'x');
  enter(3, 0, '=KEPATUHAN.JUMLAH(A1:B2)');
  expect(cell(3, 0)).toEqual(['#BUSY!', 'Menghitung…']);
  await turn();
  expect(sent).toEqual([
    expect.objectContaining({
      functionName: 'JUMLAH',
      address: 'Satu!A4',
      parameterValues: [
        [
          [1, 2],
          ['x', null],
        ],
        null,
      ],
    }),
  ]);
  expect(functions.pending).toBe(1);
  await answer([sent[0]?.invocationId, true, 79.39]);
  expect(cell(3, 0)).toBe(79.39);
  expect(functions.pending).toBe(0);
});

test('the same call is made once', async () => {
  const { enter, sent } = openWithFunctions();
  enter(3, 0, '=KEPATUHAN.JUMLAH(A1:B2)');
  enter(4, 0, '=KEPATUHAN.JUMLAH(A1:B2)+1');
  await turn();
  expect(sent).toHaveLength(1);
});

test('a matrix spills', async () => {
  const { enter, sent, answer, cell } = openWithFunctions();
  enter(3, 0, '=KEPATUHAN.JUMLAH(A1)');
  await turn();
  await answer([
    sent[0]?.invocationId,
    true,
    [
      ['Unit', 'Nilai'],
      ['Sekretariat', 80],
    ],
  ]);
  expect([cell(3, 0), cell(3, 1), cell(4, 0), cell(4, 1)]).toEqual(['Unit', 'Nilai', 'Sekretariat', 80]);
});

test('an error has its message', async () => {
  const { enter, sent, answer, cell } = openWithFunctions();
  enter(3, 0, '=KEPATUHAN.JUMLAH(A1)');
  await turn();
  await answer([sent[0]?.invocationId, false, 'Kode indikator tidak dikenal.', 7]);
  expect(cell(3, 0)).toEqual(['#VALUE!', 'Kode indikator tidak dikenal.']);
});

test('a function is not called with an error among its arguments', async () => {
  const { enter, sent, cell } = openWithFunctions();
  enter(0, 0, '=1/0');
  enter(3, 0, '=KEPATUHAN.JUMLAH(A1)');
  await turn();
  expect(sent).toEqual([]);
  expect(cell(3, 0)).toEqual(expect.arrayContaining(['#DIV/0!']));
});

test('whenIdle waits for calls that an answer sets off', async () => {
  const { functions, enter, sent, answer, cell } = openWithFunctions();
  enter(3, 0, '=KEPATUHAN.JUMLAH(A1)');
  enter(4, 0, '=KEPATUHAN.JUMLAH(A4)');
  await turn();
  let isIdle = false;
  const idle = functions.whenIdle().then(() => {
    isIdle = true;
  });
  await answer([sent[0]?.invocationId, true, 3]);
  await turn();
  expect([sent.length, isIdle]).toEqual([2, false]);
  await answer([sent[1]?.invocationId, true, 4]);
  await idle;
  expect([cell(3, 0), cell(4, 0)]).toEqual([3, 4]);
});

/** A number with properties, as KARTU gives it. */
const CARD = {
  ...{ type: 'Double', basicType: 'Double', basicValue: 79.5, numberFormat: '0.00' },
  properties: {
    Zona: { type: 'String', basicType: 'String', basicValue: 'Hijau' },
    Kelengkapan: { type: 'Double', basicType: 'Double', basicValue: 1, numberFormat: '0.00%' },
  },
};

test('a number with properties is a number in its format; its card belongs to the cell of the call alone', async () => {
  const { enter, sent, answer, cell, text, card } = openWithFunctions();
  enter(3, 0, '=KEPATUHAN.KARTU("Unit (A)")');
  enter(4, 0, '=A4+1');
  enter(5, 0, '=KEPATUHAN.KARTU("Unit (A)")*2');
  await turn();
  await answer([sent[0]?.invocationId, true, CARD]);
  expect([cell(3, 0), cell(4, 0), cell(5, 0)]).toEqual([79.5, 80.5, 159]);
  expect(text(3, 0)).toBe('79,50');
  expect(card(3, 0)).toEqual({ Zona: 'Hijau', Kelengkapan: 1 });
  expect([card(4, 0), card(5, 0)]).toEqual([undefined, undefined]);
  enter(3, 0, '79.5');
  expect(card(3, 0)).toBeUndefined();
});

test('a function that has not turned data types on may not give a card, nor any function a type without a basic value', async () => {
  const { enter, sent, answer, cell, card } = openWithFunctions();
  enter(3, 0, '=KEPATUHAN.JUMLAH(A1)');
  enter(4, 0, '=KEPATUHAN.KARTU("x")');
  await turn();
  const entity = { type: 'Entity', text: 'Unit', properties: CARD.properties };
  await answer([sent[0]?.invocationId, true, CARD], [sent[1]?.invocationId, true, entity]);
  expect(cell(3, 0)).toEqual(['#VALUE!', 'A value of type Double']);
  expect(cell(4, 0)).toEqual(['#VALUE!', 'A value of type Entity']);
  expect(card(3, 0)).toBeUndefined();
});
