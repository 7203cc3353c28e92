import fc from 'fast-check';
import { plainRuns, RowRuns } from '../../src/core/row-runs';

test('keeps rows of one kind as one run, and answers like a map', () => {
  const runs = plainRuns<string>();
  runs.add(2, 2, 'a');
  runs.add(3, 5, 'a');
  runs.add(6, 6, 'b');
  runs.add(9, 9, 'a');
  expect([...runs.runs()]).toEqual([
    [2, 5, 'a'],
    [6, 6, 'b'],
    [9, 9, 'a'],
  ]);
  expect(runs.size).toBe(6);
  expect([...runs]).toEqual([
    [2, 'a'],
    [3, 'a'],
    [4, 'a'],
    [5, 'a'],
    [6, 'b'],
    [9, 'a'],
  ]);
  expect([...runs.keys()]).toEqual([2, 3, 4, 5, 6, 9]);
  expect([...runs.values()]).toEqual(['a', 'a', 'a', 'a', 'b', 'a']);
  const seen: [number, string][] = [];
  runs.forEach((value, row, map) => seen.push([row, map.get(row) === value ? value : 'other']));
  expect(seen).toEqual([...runs.entries()]);
});

test('shows what its function makes of a run and a row', () => {
  const runs = new RowRuns<number, string>((kept, row) => `${kept}/${row}`);
  runs.add(1, 3, 7);
  expect([runs.get(0), runs.get(2), runs.get(4)]).toEqual([undefined, '7/2', undefined]);
});

test('refuses rows that were passed', () => {
  const runs = plainRuns<string>();
  runs.add(5, 9, 'a');
  expect(() => runs.add(9, 12, 'a')).toThrow(RangeError);
});

test('answers like a map for any rows in any order of asking', () => {
  const cells = fc.uniqueArray(fc.record({ row: fc.nat(60), value: fc.constantFrom('a', 'b') }), {
    selector: ({ row }) => row,
  });
  fc.assert(
    fc.property(cells, fc.array(fc.nat(65)), (list, questions) => {
      const sorted = [...list].sort((a, b) => a.row - b.row);
      const map = new Map(sorted.map(({ row, value }) => [row, value]));
      const runs = plainRuns<string>();
      for (const { row, value } of sorted) runs.add(row, row, value);
      expect([...runs]).toEqual([...map]);
      expect(questions.map((row) => [runs.get(row), runs.has(row)])).toEqual(
        questions.map((row) => [map.get(row), map.has(row)]),
      );
    }),
  );
});
