import type { PreviewPage } from './support/preview-page';
import { openPreview } from './support/session';

let preview: PreviewPage;

beforeAll(async () => {
  preview = await openPreview({ excel: 'web' });
});

afterAll(async () => {
  await preview.close();
});

describe('functions in the cells of the sample', () => {
  it('compute the institution and every unit', async () => {
    expect(await preview.cell('Rekap', 'B4')).toMatchObject({
      value: 79.39,
      text: '79,39',
      formula: '=KEPATUHAN.NILAI(Penilaian!A1:J1036)',
    });
    expect((await preview.values('Rekap', 'B5:B6')).flat()).toEqual(['Hijau', 'B']);
    expect(await preview.values('Rekap', 'G9:I14')).toEqual([
      [82.1, 'B', 'Hijau'],
      [80.45, 'B', 'Hijau'],
      [78.88, 'B', 'Hijau'],
      [78.62, 'B', 'Hijau'],
      [76.9, 'C', 'Kuning'],
      [79.39, 'B', 'Hijau'],
    ]);
  });

  it('follow an edited level, and come back when it is undone', async () => {
    // P.1 of the first unit from 4 to 0 takes 32.37 / 11 = 2.9427 from its exact 82.0968; a fifth of that from the institution.
    const before = (await preview.cell('Penilaian', 'F40')).value;
    expect((await preview.cell('Penilaian', 'C40')).value).toBe('P.1');
    expect(before).toBe(4);
    expect(await preview.type('Penilaian', 'F40', '0')).toEqual([]);
    expect((await preview.cell('Rekap', 'B4')).value).toBe(78.8);
    expect((await preview.values('Rekap', 'B9:G12')).map((row) => row[5])).toContain(79.15);
    await preview.page.evaluate(() => window.preview.undo());
    await preview.idle();
    expect((await preview.cell('Rekap', 'B4')).value).toBe(79.39);
  });

  it('refuse to score a value that is out of range, in words', async () => {
    await preview.page.evaluate(() =>
      window.preview.type('Rekap', 'D4', '=KEPATUHAN.NILAI({"Unit","Kode","Nilai";"A","P.1",9})'),
    );
    await preview.idle();
    const cell = await preview.cell('Rekap', 'D4');
    expect(cell.value).toBe('#N/A');
    expect(cell.message).toMatch(/tidak dinilai.*"A"/);
    await preview.type('Rekap', 'D4', '');
  });

  it('are called with error cells in their range, and point at them', async () => {
    await preview.type('Penilaian', 'F40', '=1/0');
    await preview.type('Rekap', 'P20', '=KEPATUHAN.PERIKSA(Penilaian!A1:J1036)');
    expect((await preview.values('Rekap', 'P21:S21'))[0]).toEqual([40, 6, 'wajib', 'error-cell']);
    expect(await preview.cell('Rekap', 'B4')).toMatchObject({
      value: '#N/A',
      message: expect.stringMatching(/tidak dinilai/),
    });
    await preview.type('Rekap', 'P20', '');
    await preview.type('Penilaian', 'F40', '4');
    expect((await preview.cell('Rekap', 'B4')).value).toBe(79.39);
  });

  it('say which editions there are when one is unknown', async () => {
    await preview.type('Rekap', 'D5', '=KEPATUHAN.ZONA(80,2020)');
    const cell = await preview.cell('Rekap', 'D5');
    expect(cell.value).toBe('#VALUE!');
    expect(cell.message).toMatch(/2020.*2015.*2025/);
    await preview.type('Rekap', 'D5', '');
  });

  it('show the card of a number on its cell', async () => {
    await preview.type('Rekap', 'D7', '=KEPATUHAN.KARTU(Penilaian!A1:J1036)');
    await preview.page.evaluate(() => window.preview.select('Rekap', 'D4'));
    const { x, y } = await preview.page.evaluate(() => window.preview.center('D7'));
    await preview.page.mouse.move(x - 5, y);
    await preview.page.mouse.move(x, y);
    const card = preview.page.locator('table.kartu');
    await card.waitFor();
    expect(await card.locator('tr').allInnerTexts()).toEqual(
      expect.arrayContaining(['Zona\tHijau', 'Kategori\tB', 'Kelengkapan\t1', 'Edisi\t2023']),
    );
    await preview.type('Rekap', 'D7', '');
  });

  it('nest in native formulas', async () => {
    await preview.type('Rekap', 'D6', '=IF(KEPATUHAN.NILAI(Penilaian!A1:J1036)>=78,KEPATUHAN.ZONA(79.39,2021),"-")');
    expect((await preview.cell('Rekap', 'D6')).value).toBe('Kuning');
    await preview.type('Rekap', 'D6', '');
  });

  it('are typed as Indonesian Excel has it, with autocomplete', async () => {
    await preview.page.evaluate(() => window.preview.select('Rekap', 'D7'));
    // The name box shows D7 once the grid has drawn it.
    await preview.page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'D7'),
    );
    const { x, y } = await preview.page.evaluate(() => window.preview.center('D7'));
    await preview.page.mouse.click(x, y);
    await preview.page.keyboard.type('=KEPATUHAN.Z');
    await preview.page.getByText('KEPATUHAN.ZONA').first().waitFor();
    await preview.page.keyboard.type('ONA(79,39;2021)');
    await preview.page.keyboard.press('Enter');
    await preview.idle();
    expect(await preview.cell('Rekap', 'D7')).toMatchObject({
      value: 'Kuning',
      formula: '=KEPATUHAN.ZONA(79.39,2021)',
    });
    await preview.type('Rekap', 'D7', '');
  });

  it('survive saving and opening', async () => {
    const formulas = await preview.page.evaluate(async () => {
      const bytes = await window.preview.save();
      await window.preview.open(bytes, 'disimpan.xlsx');
      await window.preview.whenIdle();
      return ['B4', 'B5', 'A8'].map((address) => [
        window.preview.cell('Rekap', address).formula,
        window.preview.cell('Rekap', address).value,
      ]);
    });
    expect(formulas).toEqual([
      ['=KEPATUHAN.NILAI(Penilaian!A1:J1036)', 79.39],
      ['=KEPATUHAN.ZONA(B4)', 'Hijau'],
      ['=KEPATUHAN.REKAP(Penilaian!A1:J1036)', 'Peringkat'],
    ]);
  });

  it('ask nothing of any other machine, and raise no error', () => {
    expect(preview.foreign).toEqual([]);
    expect(preview.errors).toEqual([]);
  });
});
