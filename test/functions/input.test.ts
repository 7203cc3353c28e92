import { cellsOf, isOmitted, lineOf, optionalScalar, tableCellsOf } from '../../src/functions/input';

describe('cells of an argument', () => {
  it.each([
    [null, []],
    [undefined, []],
    [5, [[5]]],
    [[5, 6], [[5, 6]]],
    [
      [[1], [null], ['x'], [''], [' ']],
      [[1], [null], ['x']],
    ],
    [[[undefined, 1]], [[null, 1]]],
    [
      [[Number.NaN], [Infinity]],
      [[{ error: '#NUM!' }], [{ error: '#NUM!' }]],
    ],
    [[[{ type: 'Empty', basicValue: '' }]], []],
    [[[{ type: 'Entity', basicType: 'Error', basicValue: '#VALUE!' }]], [[{ error: '#VALUE!' }]]],
    [[[{ type: 'String', basicValue: 'x' }, {}]], [['x', { error: '#VALUE!' }]]],
  ])('%j are %j', (argument, expected) => expect(cellsOf(argument)).toEqual(expected));

  it('end a table before its rows of zeros, but for one', () => {
    expect(
      tableCellsOf([
        ['a', 0],
        [0, 0],
        [0, 0],
        ['', null],
      ]),
    ).toEqual([
      ['a', 0],
      [0, 0],
    ]);
    expect(tableCellsOf([['a'], [''], [0]])).toEqual([['a'], ['']]);
    expect(
      tableCellsOf([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([]);
  });
});

describe('a single value', () => {
  it.each([null, undefined, '', ' ', 0, [], [[]], [[null]], [['']], [[0]]])('%j is omitted', (argument) => {
    expect(optionalScalar(argument)).toBeNull();
    expect(isOmitted(argument)).toBe(true);
  });

  it.each([
    [2024, 2024],
    ['x', 'x'],
    [false, false],
    [[[2024]], 2024],
    [{ type: 'Double', basicValue: 2024 }, 2024],
  ])('%j is %j', (argument, expected) => {
    expect(optionalScalar(argument)).toBe(expected);
    expect(isOmitted(argument)).toBe(false);
  });

  it('is not omitted where a range of several cells is blank', () => expect(isOmitted([['', '']])).toBe(false));
});

describe('a line of cells', () => {
  it('stands upright or lies, and a block is none', () => {
    expect(lineOf([[1], [2]])).toEqual({ cells: [1, 2], upright: true });
    expect(lineOf([[1, 2, '', null]])).toEqual({ cells: [1, 2], upright: false });
    expect(
      lineOf([
        [1, 2],
        [3, 4],
      ]),
    ).toBeNull();
    expect(lineOf([])).toBeNull();
  });
});
