import { registerBuiltIns } from '../../../preview/functions/built-ins';
import type { OSpreadsheet } from '../../../preview/grid/o-spreadsheet';

type Compute = (...args: unknown[]) => { value: unknown };

function builtIns(): Map<string, Compute> {
  const found = new Map<string, Compute>();
  const functionRegistry = {
    replace: (name: string, { compute }: { compute: Compute }) => void found.set(name, compute),
  };
  registerBuiltIns({ registries: { functionRegistry } } as unknown as OSpreadsheet);
  return found;
}

const call = (name: string, ...args: unknown[]): unknown => {
  const asCell = (value: unknown): unknown =>
    Array.isArray(value) ? value.map((line: unknown[]) => line.map((each) => ({ value: each }))) : { value };
  return builtIns().get(name)!(...args.map(asCell)).value;
};

test.each([
  ['GCD', [24, 36], 12],
  ['GCD', [0, 7], 7],
  ['GCD', [0, 0], 0],
  ['GCD', [[[12, 18], [27]]], 3],
  ['GCD', [7.9, 14], 7],
  ['GCD', [9007199254740991, 6361], 6361],
  ['LCM', [4, 6], 12],
  ['LCM', [[[2], [3], [null]], 5], 30],
  ['LCM', [5, 0], 0],
  ['GCD', [-1, 2], '#NUM!'],
  ['LCM', [2 ** 53, 1], '#NUM!'],
  ['GCD', ['x', 2], '#VALUE!'],
  ['LCM', [2, '#DIV/0!'], '#DIV/0!'],
])('%s of %j is %j', (name, args, expected) => {
  expect(call(name, ...args)).toBe(expected);
});
