import type { CellWrite } from '../../src/app/workbook-port';
import type { CellValue } from '../../src/core/grid';
import { ACCIDENTS, type Deed } from './loss/accidents';
import { add, edit, remove, rename } from './loss/persons';
import { holds, INTO_OURS, WORST, type Case } from './loss/verdicts';
import { recap } from './plans';
import { fill, type OpenPort } from './support';

/** Whatever happens to whichever batch, and whatever a person does meanwhile: theirs stays, ours is whole or absent, and the pane says which. */

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

const change = (row: number, column: number, before: CellValue, after: CellValue): CellWrite => ({
  ...{ sheet: 'Satu', row, column },
  ...{ before, after },
});
const FIXES = [change(0, 0, '3,5', 3.5), change(0, 1, 'tb', 'TB'), change(1, 1, 'T.B.', 'TB')];
const UNDO = FIXES.map((write) => ({ ...write, before: write.after, after: write.before }));
const NAMESPACE = 'urn:kepatuhan:uji';
const xml = (text: string): string => `<r xmlns="${NAMESPACE}">${text}</r>`;

const mistakes = (workbook: OpenPort): void =>
  fill(workbook, 'Satu', [
    ["'3,5", 'tb'],
    ['2', 'T.B.'],
  ]);

const onCells = (row: number, column: number): (Deed | null)[] => [
  null,
  edit(INTO_OURS, 'Satu', row, column),
  edit('types beside', 'Satu', 9, 2),
  rename('Satu'),
  remove('Satu'),
  remove('Dua'),
  add('Baru'),
];

const onSheets: (Deed | null)[] = [
  null,
  edit('types into our sheet', 'Rekap', 3, 1),
  edit('types beside our cells', 'Rekap', 19, 7),
  rename('Rekap'),
  remove('Rekap'),
  add('Rekap (2)'),
  edit('types elsewhere', 'Satu', 9, 2),
];

const CASES: readonly Case[] = [
  {
    writing: {
      name: 'fixes',
      prepare: async (workbook) => mistakes(workbook),
      write: (port) => port.write(FIXES),
    },
    deeds: onCells(0, 1),
    batches: 2,
    accidents: ACCIDENTS,
  },
  {
    writing: {
      name: 'undo',
      prepare: async (workbook) => {
        mistakes(workbook);
        await workbook.port.write(FIXES);
      },
      write: (port) => port.writeStill(UNDO),
    },
    deeds: onCells(0, 1),
    batches: 2,
    byCell: true,
    accidents: ACCIDENTS,
  },
  {
    writing: {
      name: 'repair',
      prepare: async (workbook) => {
        fill(workbook, 'Satu', [
          ['=_xldudf_KEPATUHAN_NILAI(C1)', '=_xldudf_KEPATUHAN_ZONA(C1)', '1'],
          ['=_xldudf_KEPATUHAN_NILAI(C2)', '=SUM(1,2)', '2'],
        ]);
        fill(workbook, 'Dua', [['x'], ['=_xldudf_KEPATUHAN_ZONA(A1)']]);
      },
      write: (port) => port.repairFormulas(),
    },
    deeds: onCells(0, 1).slice(0, 5),
    batches: 6,
    byCell: true,
    accidents: WORST,
  },
  {
    writing: {
      name: 'a formula',
      prepare: async (workbook) => fill(workbook, 'Satu', [['2']]),
      write: (port) => port.putFormula('Satu', 0, 1, 'SUM(A1,3)'),
    },
    deeds: onCells(0, 1),
    batches: 2,
    accidents: ACCIDENTS,
  },
  {
    writing: {
      name: 'matched columns',
      prepare: async ({ port }) => port.keepRecord(NAMESPACE, xml('lama')),
      write: (port) => port.keepRecord(NAMESPACE, xml('baru')),
    },
    deeds: [null, edit('types', 'Satu', 0, 0), add('Baru')],
    batches: 2,
    accidents: ACCIDENTS,
  },
  {
    writing: { name: 'a new recap', prepare: async () => undefined, write: (port) => port.putSheets(recap(80)) },
    deeds: [...onSheets, add('Rekap')],
    batches: 5,
    accidents: WORST,
  },
  {
    writing: {
      name: 'a recap again',
      prepare: async (workbook) => {
        await workbook.port.putSheets(recap(80));
        fill(workbook, 'Satu', [['=Rekap!B4']]);
      },
      write: (port) => port.putSheets(recap(90, ['Unit A', 'Unit B', 'Unit C'])),
    },
    deeds: onSheets,
    batches: 9,
    accidents: WORST,
  },
  {
    writing: {
      name: 'a sheet together with its record',
      prepare: async (workbook) => {
        const before = null;
        await workbook.port.putSheets(recap(80), {}, [{ namespace: NAMESPACE, xml: xml('lama'), before }]);
      },
      write: (port) => port.putSheets(recap(90), {}, [{ namespace: NAMESPACE, xml: xml('baru'), before: xml('lama') }]),
    },
    deeds: onSheets.slice(0, 2),
    batches: 9,
    accidents: WORST,
  },
];

describe.each(CASES)('$writing.name', holds);
