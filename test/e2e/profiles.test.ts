import { HOSTS, type HostName } from '../../preview/config';
import { openResult, sheets } from './support/open-pane';
import { PreviewPage } from './support/preview-page';
import { openPreview } from './support/session';

const DATA = 'Penilaian!A1:J1036';
/** Which of them show the card of a number. */
const CARDS: Readonly<Record<Exclude<HostName, 'ipad'>, boolean>> = {
  web: true,
  '365': true,
  mac: true,
  ltsc2024: false,
};

test.each(Object.keys(CARDS) as (keyof typeof CARDS)[])(
  'as %s: cells are scored, the pane reads, writes a recap and is told the sets of that Excel',
  async (excel) => {
    const { preview, pane } = await openResult({ excel });
    try {
      expect((await pane.locator('.hero-n').innerText()).trim()).toBe('79,39');
      await preview.type('Rekap', 'P20', `=KEPATUHAN.KARTU(${DATA})`);
      const cell = await preview.page.evaluate(() => window.preview.cell('Rekap', 'P20'));
      expect([cell.value, cell.card !== null]).toEqual([79.39, CARDS[excel]]);
      await preview.type('Rekap', 'P21', '=KEPATUHAN.VERSI("mesin")');
      expect(Object.fromEntries((await preview.values('Rekap', 'P21:Q30')) as [string, unknown][])).toMatchObject({
        CustomFunctionsRuntime: HOSTS[excel].CustomFunctionsRuntime,
        cards: CARDS[excel],
      });
      await preview.page.evaluate(() => window.preview.undo());
      await PreviewPage.go(pane, 'recap');
      await pane
        .locator('.foot')
        .getByRole('button', { name: /Rekap 2/ })
        .click();
      await pane.getByText('Lembar Rekap 2 sudah dibuat.').first().waitFor({ timeout: 30_000 });
      expect(await sheets(preview)).toContain('Rekap 2');
      expect(await preview.page.evaluate(() => window.preview.unsupported())).toEqual([]);
      expect(preview.errors).toEqual([]);
    } finally {
      await preview.close();
    }
  },
  90_000,
);

test('where blanks reach the functions as 0, none is scored as an answer of 0', async () => {
  const preview = await openPreview({ blanksAsZero: true });
  try {
    expect((await preview.cell('Rekap', 'B4')).value).toBe(79.39);
    await preview.type('Rekap', 'Z50', '100');
    await preview.type('Rekap', 'Z51', '90');
    await preview.type('Rekap', 'Z53', '80');
    await preview.type('Penilaian', 'F40', '');
    const gives = async (formula: string): Promise<readonly unknown[]> => {
      await preview.type('Rekap', 'P40', `=KEPATUHAN.${formula}`);
      const shown = (await preview.values('Rekap', 'P40:P42')).flat();
      const { message } = await preview.cell('Rekap', shown[0] === 'Hijau' ? 'P42' : 'P40');
      await preview.type('Rekap', 'P40', '');
      return [...shown, message];
    };
    const inDoubt = expect.stringMatching(/^Baris 3, kolom 1: 0 ini mungkin sel kosong/) as string;
    const unscored = expect.stringMatching(/^Instansi tidak dinilai: .*periksa baris 40, kolom 6/) as string;
    expect(await gives(`NILAI(${DATA})`)).toEqual(['#N/A', '', '', unscored]);
    expect(await gives('ZONA(Z50:Z52,2023)')).toEqual(['Hijau', 'Hijau', '#VALUE!', inDoubt]);
    expect(await gives('INSTANSI(Z50:Z52,2023)')).toEqual(['#VALUE!', '', '', inDoubt]);
    expect(await gives('POIN(Z50:Z53,2023)')).toEqual(['#VALUE!', '', '', inDoubt]);
  } finally {
    await preview.close();
  }
}, 60_000);

test('an Excel without functions is told so, and the pane scores all the same', async () => {
  const { preview, pane } = await openResult({ excel: 'ipad' });
  try {
    expect((await preview.cell('Rekap', 'B4')).value).toBe('#NAME?');
    expect((await pane.locator('.hero-n').innerText()).trim()).toBe('79,39');
    const notice = pane.locator('kp-notice').filter({ hasText: 'tidak menjalankan fungsi add-in' });
    await notice.waitFor({ timeout: 20_000 });
    await PreviewPage.go(pane, 'recap');
    expect(await pane.locator('kp-view-recap input[name=contents]').count()).toBe(0);
    await notice.getByRole('button', { name: 'Tutup' }).click();
    expect(await notice.count()).toBe(0);
  } finally {
    await preview.close();
  }
}, 60_000);

test('functions of another version are told, with which', async () => {
  const { preview, pane } = await openResult();
  try {
    await pane.evaluate(() => localStorage.setItem('_OfficeRuntime_Storage_kepatuhan.versi-fungsi', '0.0.9'));
    await pane
      .getByText(/terakhir dimuat dengan versi 0\.0\.9/)
      .first()
      .waitFor({ timeout: 20_000 });
  } finally {
    await preview.close();
  }
}, 60_000);
