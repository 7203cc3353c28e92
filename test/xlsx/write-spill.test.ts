import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';

describe('a spilled result', () => {
  it('keeps its cached values where the plan only styles the cells under it', async () => {
    const bytes = await writeWorkbook({
      title: 'Rekap',
      styles: { points: { format: '0.00' } },
      sheets: [
        {
          name: 'Rekap',
          rows: [
            [
              {
                formula: 'KEPATUHAN.REKAP(Z1)',
                result: [
                  ['Unit', 'Nilai'],
                  ['A', 79.39],
                ],
              },
              { value: null, style: 'points' },
            ],
            [
              { value: null, style: 'points' },
              { value: null, style: 'points' },
            ],
          ],
        },
      ],
    });
    expect(readWorkbook(bytes).sheets[0]!.grid.values).toEqual([
      ['Unit', 'Nilai'],
      ['A', 79.39],
    ]);
  });
});
