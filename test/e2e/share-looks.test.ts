import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Frame } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { PreviewPage } from './support/preview-page';
import { startServer, type TestServer } from './support/server';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Faults that axe finds, and whether anything is wider than the pane. */
async function faults(pane: Frame): Promise<string[]> {
  await pane.waitForTimeout(400);
  await pane.evaluate(AXE);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(on: Document, how: object): Promise<AxeResults> } };
    const { violations } = await axe.run(document, { iframes: false, rules: { 'target-size': { enabled: true } } });
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`),
      ...(wide > 0 ? [`${wide} px too wide`] : []),
    ];
  });
}

const focused = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.id ?? '';
  });

describe.each([
  ['id', 'terang', 350, false],
  ['en', 'gelap', 320, false],
  ['id', 'terang', 320, true],
] as const)('Bagikan, %s, %s, %i px, forced colours: %s', (language, theme, width, forced) => {
  it('has no fault in any of its states, and keeps the focus where the work is', async () => {
    const preview = await PreviewPage.open(browser, server.origin, { language, theme });
    if (forced) await preview.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const pane = await preview.pane();
    await preview.page.addStyleTag({ content: `#sisi, #sisi iframe { width: ${width}px !important; min-width: 0; }` });
    await PreviewPage.go(pane, 'share');
    const line = (id: string, words: RegExp) => pane.locator(`#line-${id}`).filter({ hasText: words }).waitFor();
    await line('seal', /Belum disegel|Not sealed/);
    expect(await faults(pane)).toEqual([]);
    await pane.locator('#do-seal').focus();
    await preview.page.keyboard.press('Enter');
    await line('seal', /Sesuai segel|As sealed/);
    expect(await focused(pane)).toBe('name-seal');
    expect(await faults(pane)).toEqual([]);
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
    expect(await faults(pane)).toEqual([]);
    await preview.page.keyboard.press('Enter');
    await pane.locator('#replace').waitFor({ state: 'detached' });
    expect(await focused(pane)).toBe('do-seal');
    expect(preview.errors).toEqual([]);
    await preview.close();
  });
});

it('a result that is not final has no fault either', async () => {
  const preview = await PreviewPage.open(browser, server.origin, { workbook: '/assets/contoh-temuan-2023.xlsx' });
  const pane = await preview.pane();
  await PreviewPage.go(pane, 'share');
  await pane.getByText('Periksa isi kolom Bukti dulu').waitFor();
  expect(await faults(pane)).toEqual([]);
  await preview.close();
});
