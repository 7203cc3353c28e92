import { cheapestPath, scoreWith, targetsOf } from '../../src/taskpane/views/improve/improvement';
import { filledSheet, FIRST, openPane, VALUE } from './sample';

async function unitAt(level: number) {
  const { store } = await openPane(filledSheet(level));
  const { reading } = store.state;
  if (reading.kind !== 'ready') throw new Error('no result');
  return { assessment: reading.assessment, unit: reading.assessment.result.units[0]!, store };
}

it('aims at the better bands only, the nearest first', async () => {
  const { assessment, unit } = await unitAt(3);
  // Every answer 3 of 4 is 75.00: category C.
  expect(unit.outcome).toMatchObject({ hundredths: 7500 });
  expect(targetsOf(assessment, unit).map(({ category }) => category)).toEqual(['B', 'A']);
});

it('a unit at the top has nothing to aim at', async () => {
  const { assessment, unit } = await unitAt(4);
  expect(targetsOf(assessment, unit)).toEqual([]);
});

it('the path reaches its band, and every improvement of it is needed', async () => {
  const { assessment, unit } = await unitAt(3);
  const target = targetsOf(assessment, unit)[0]!;
  const path = cheapestPath(assessment, unit, target);
  if (path.kind !== 'path') throw new Error(path.kind);
  expect(scoreWith(unit, path.improvements)).toBe(path.hundredths);
  expect(path.hundredths).toBeGreaterThanOrEqual(target.min);
  for (const left of path.improvements) {
    expect(
      scoreWith(
        unit,
        path.improvements.filter((each) => each !== left),
      ),
    ).toBeLessThan(target.min);
  }
  expect(scoreWith(unit, [])).toBe(7500);
});

it('is computed anew for another result, though the unit has the same name', async () => {
  const first = await unitAt(3);
  const target = targetsOf(first.assessment, first.unit).at(-1)!;
  const before = cheapestPath(first.assessment, first.unit, target);
  const rows = filledSheet(3);
  rows[FIRST]![VALUE] = 0;
  const { store } = await openPane(rows);
  const { reading } = store.state;
  if (reading.kind !== 'ready') throw new Error('no result');
  const after = cheapestPath(reading.assessment, reading.assessment.result.units[0]!, target);
  expect(before).toMatchObject({ from: 7500 });
  expect(after).toMatchObject({ from: 7391 });
});
