import { kemnakerRows } from '../../scripts/samples/kemnaker';
import { assess } from '../../src/app/assess';
import { findInstrument } from '../../src/app/editions';
import { sampleGrids } from '../../src/app/sample-grid';

it('holds the rows of the sample workbook, and says that they are simulated', () => {
  const [grid] = sampleGrids();
  const rows = kemnakerRows().map(({ row, entry }) => [
    row.unit,
    row.product,
    row.indicator.code,
    row.respondent,
    entry.value,
  ]);
  expect(
    grid?.values.slice(5).map(([unit, product, code, , respondent, value]) => [unit, product, code, respondent, value]),
  ).toEqual(rows);
  expect(grid?.values[0]).toEqual([expect.stringContaining('data simulasi')]);
});

it('is final, without issues, and scores 79.39', () => {
  const outcome = assess(sampleGrids(), findInstrument('2023')!);
  expect(outcome).toMatchObject({
    ok: true,
    assessment: { issues: [], result: { status: 'final', institution: { outcome: { hundredths: 7939 } } } },
  });
});
