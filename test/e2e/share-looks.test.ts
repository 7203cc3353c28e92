import { PreviewPage } from './support/preview-page';
import { focused, violations } from './support/accessibility';
import { openPreview } from './support/session';

describe.each([
  ['id', 'terang', 350, false],
  ['en', 'gelap', 320, false],
  ['id', 'terang', 320, true],
] as const)('Bagikan, %s, %s, %i px, forced colours: %s', (language, theme, width, forced) => {
  it('has no fault in any of its states, and keeps the focus where the work is', async () => {
    const preview = await openPreview({ language, theme });
    if (forced) await preview.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const pane = await preview.pane();
    await preview.page.addStyleTag({ content: `#sisi, #sisi iframe { width: ${width}px !important; min-width: 0; }` });
    await PreviewPage.go(pane, 'share');
    const line = (id: string, words: RegExp) => pane.locator(`#line-${id}`).filter({ hasText: words }).waitFor();
    await line('seal', /Belum disegel|Not sealed/);
    expect(await violations(pane)).toEqual([]);
    await pane.locator('#do-seal').focus();
    await preview.page.keyboard.press('Enter');
    await line('seal', /Sesuai segel|As sealed/);
    expect(await focused(pane)).toBe('name-seal');
    expect(await violations(pane)).toEqual([]);
    await pane.locator('#do-certificate').focus();
    await preview.page.keyboard.press('Enter');
    await line('certificate', /Sesuai data|Fits the data/);
    expect(await focused(pane)).toBe('name-certificate');
    await preview.type('Penilaian', 'F41', '0');
    await line('seal', /1 sel|1 cell/);
    await pane.locator('kp-share-code summary').click();
    await pane.locator('#code').fill('0000');
    await preview.page.keyboard.press('Enter');
    await pane.locator('#told').getByText(/20/).waitFor();
    await pane.locator('#do-seal').focus();
    await preview.page.keyboard.press('Enter');
    await pane.locator('#replace').waitFor();
    expect(await focused(pane)).toBe('keep');
    expect(await violations(pane)).toEqual([]);
    await preview.page.keyboard.press('Enter');
    await pane.locator('#replace').waitFor({ state: 'detached' });
    expect(await focused(pane)).toBe('do-seal');
    expect(preview.errors).toEqual([]);
    await preview.close();
  });
});

it('a result that is not final has no fault either', async () => {
  const preview = await openPreview({ workbook: '/assets/contoh-temuan-2023.xlsx' });
  const pane = await preview.pane();
  await PreviewPage.go(pane, 'share');
  await pane.getByText('Periksa isi kolom Bukti dulu').waitFor();
  expect(await violations(pane)).toEqual([]);
  await preview.close();
});
