import { changesOf, groupChanges, type Change } from '../../../preview/grid/change-log';

const edit = (r: number, c: number, sheetId = 'Satu'): Change => ({
  sheetId,
  area: { r, c, h: 1, w: 1 },
  type: 'RangeEdited',
  source: 'user',
});

test('cells edited one after the other are one group with their bounding area', () => {
  const [group, ...more] = groupChanges([edit(1, 1), edit(1, 2), edit(2, 1), edit(2, 2)]);
  expect(more).toEqual([]);
  expect(group).toMatchObject({ area: { r: 1, c: 1, h: 2, w: 2 }, cells: 4 });
});

test('another sheet and inserted rows are groups of their own', () => {
  const rows = changesOf(
    { type: 'ADD_COLUMNS_ROWS', sheetId: 'Satu', dimension: 'ROW', base: 4, quantity: 2, position: 'before' },
    'user',
  );
  expect(groupChanges([edit(0, 0), ...rows, edit(0, 0, 'Dua')]).map(({ type, sheetId }) => [type, sheetId])).toEqual([
    ['RangeEdited', 'Satu'],
    ['RowInserted', 'Satu'],
    ['RangeEdited', 'Dua'],
  ]);
  expect(rows[0]?.area).toEqual({ r: 4, c: 0, h: 2, w: 16_384 });
});

test('formats are no change of values', () => {
  expect(changesOf({ type: 'UPDATE_CELL', sheetId: 'Satu', row: 0, col: 0 }, 'user')).toEqual([]);
  expect(changesOf({ type: 'SET_FORMATTING', sheetId: 'Satu' }, 'user')).toEqual([]);
});
