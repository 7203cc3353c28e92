import { assess, assessSteps } from '../../src/app/assess';
import { findInstrument } from '../../src/app/editions';
import { inSlices } from '../../src/taskpane/slices';
import { filledSheet } from './sample';

function* slowSteps(log: string[], ms: number): Generator<void, string, void> {
  for (const step of ['one', 'two']) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    log.push(step);
    yield;
  }
  return 'end';
}

it('gives the page a turn between steps that take long', async () => {
  const log: string[] = [];
  setTimeout(() => log.push('page'));
  expect(await inSlices(slowSteps(log, 20))).toBe('end');
  expect(log).toEqual(['one', 'page', 'two']);
});

it('runs short steps in one go', async () => {
  const log: string[] = [];
  setTimeout(() => log.push('page'));
  await inSlices(slowSteps(log, 0));
  expect(log).toEqual(['one', 'two']);
});

it('gives the assessment that one go gives', async () => {
  const instrument = findInstrument('2023')!;
  const grids = [{ sheet: 'Penilaian', top: 0, left: 0, values: filledSheet() }];
  expect(await inSlices(assessSteps(grids, instrument, 'ignore'))).toEqual(assess(grids, instrument, 'ignore'));
});
