import fc from 'fast-check';
import type { CellValue } from '../../src/core/grid';
import { Memo } from '../../src/functions/memo';

/** A memo, and how often it had to make something. */
function counted(limit: number) {
  const memo = new Memo<number>(limit);
  let made = 0;
  const ask = (cells: CellValue[][]): number => memo.get(cells, () => ++made);
  return { ask, made: () => made };
}

const cell = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom('', 'TB', 'a'), fc.constant(null));
const range = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 60 });

describe('Memo', () => {
  it('answers the same input again, whoever made its arrays', () => {
    const { ask, made } = counted(4);
    fc.assert(
      fc.property(range, (cells) => {
        const before = ask(cells);
        const count = made();
        expect(ask(cells.map((row) => [...row]))).toBe(before);
        expect(made()).toBe(count);
      }),
    );
  });

  it('never answers for an input that differs in any one cell', () => {
    fc.assert(
      fc.property(range, fc.nat(), fc.nat(), cell, (cells, r, c, other) => {
        const [row, column] = [r % cells.length, c % 3];
        fc.pre(cells[row]![column] !== other);
        const { ask } = counted(4);
        const changed = cells.map((each, at) => (at === row ? Object.assign([...each], { [column]: other }) : each));
        expect(ask(changed)).not.toBe(ask(cells));
      }),
    );
  });

  it('tells a cell apart that no sample of the print looks at', () => {
    const large = Array.from({ length: 1000 }, () => ['a', 1, 2, 3, 4]);
    const { ask } = counted(2);
    const answers = large.map((_, row) => ask(large.map((each, at) => (at === row ? ['a', 1, 2, 3, 5] : each))));
    expect(new Set(answers).size).toBe(1000);
  });

  it('compares errors by what they say', () => {
    const { ask, made } = counted(8);
    ask([[{ error: '#N/A' }]]);
    ask([[{ error: '#N/A' }]]);
    ask([[{ error: '#REF!' }]]);
    expect(made()).toBe(2);
  });

  it('forgets the input that was asked for longest ago', () => {
    const { ask, made } = counted(2);
    ask([[1]]);
    ask([[2]]);
    ask([[1]]);
    ask([[3]]);
    ask([[1]]);
    expect(made()).toBe(3);
    ask([[2]]);
    expect(made()).toBe(4);
  });

  it('does not remember what failed', () => {
    const memo = new Memo<number>(2);
    const fail = (): never => {
      throw new RangeError('no');
    };
    expect(() => memo.get([[1]], fail)).toThrow(RangeError);
    expect(memo.get([[1]], () => 5)).toBe(5);
  });
});
