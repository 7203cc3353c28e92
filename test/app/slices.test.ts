import { NO_MAPPING } from '../../src/app/column-mapping';
import { readingSteps } from '../../src/app/reading';
import { inSlices } from '../../src/app/slices';
import { finish } from '../../src/core/steps';
import { filledSheet } from '../taskpane/sample';

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
  const steps = () => readingSteps(grids, NO_MAPPING, { edition: '2023', blank: 'ignore' });
  const grids = [{ sheet: 'Penilaian', top: 0, left: 0, values: filledSheet() }];
  expect(await inSlices(steps())).toEqual(finish(steps()));
});
