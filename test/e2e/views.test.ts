import type { Frame } from 'playwright-core';
import { PreviewPage, type OpenOptions } from './support/preview-page';
import { focused, violations } from './support/accessibility';
import { rest } from './support/rest';
import { openResult, type OpenPane } from './support/open-pane';

/** The built pane in the preview, as a person with a mouse, a keyboard or a screen reader meets it. */

/** The pane of a sample in which one answer is misspelt, so that there is something to find and to fix. */
async function open(options?: OpenOptions): Promise<OpenPane> {
  const { preview, pane } = await openResult(options);
  await preview.type('Penilaian', 'F41', 'tb');
  await pane.locator('kp-nav .n').waitFor();
  return { preview, pane };
}

const tab = (pane: Frame, id: string): Promise<void> => PreviewPage.go(pane, id);

describe.each<[string, OpenOptions, boolean]>([
  ['Indonesian, light', {}, false],
  ['English, dark', { language: 'en', theme: 'gelap' }, false],
  ['forced colours', {}, true],
])('every view, %s', (_name, options, forced) => {
  it('has no fault that axe can find, and nothing wider than the pane', async () => {
    const { preview, pane } = await open(options);
    if (forced) await preview.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    const look = async (name: string): Promise<void> => void (found[name] = await violations(pane));
    for (const id of ['summary', 'check', 'explain', 'improve', 'settings']) {
      await tab(pane, id);
      await look(id);
    }
    await tab(pane, 'explain');
    await pane.locator('.dim').first().click();
    await look('explain, opened');
    await tab(pane, 'check');
    await pane.locator('#preview').click();
    await look('preview of fixes');
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
    expect(Object.keys(found)).toHaveLength(7);
    await preview.close();
  });
});

it('arrows move along the tabs, Enter opens, and a refresh costs two batches', async () => {
  const { preview, pane } = await open();
  await pane.locator('kp-nav [id=summary]').focus();
  await preview.page.keyboard.press('ArrowRight');
  expect(await focused(pane)).toBe('check');
  expect(await pane.locator('kp-view-summary').count()).toBe(1);
  await preview.page.keyboard.press('Enter');
  await pane.locator('kp-view-check').waitFor();
  await preview.page.keyboard.press('End');
  expect(await focused(pane)).toBe('improve');
  await preview.page.evaluate(() => window.preview.resetTraffic());
  await pane.getByText('Muat ulang').click();
  await rest(pane);
  const { batches } = await preview.page.evaluate(() => window.preview.traffic);
  // Two that read, one in which the client gives references back.
  expect(batches).toBeLessThanOrEqual(3);
  await preview.close();
});

it('the menu of further views opens with the keyboard, and gives the focus to what it opened', async () => {
  const { preview, pane } = await open();
  const { keyboard } = preview.page;
  await pane.locator('kp-nav #more').focus();
  await keyboard.press('ArrowDown');
  expect(await focused(pane)).toBe('account');
  await keyboard.press('End');
  expect(await focused(pane)).toBe('help');
  await keyboard.press('Escape');
  expect(await focused(pane)).toBe('more');
  expect(await pane.locator('[role=menu]').count()).toBe(0);
  await keyboard.press('Enter');
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  await pane.locator('kp-view-help').waitFor();
  expect(await focused(pane)).toBe('div.panel');
  expect(await pane.locator('kp-nav #more').getAttribute('aria-current')).toBe('page');
  await preview.close();
});

it('a view that cannot be fetched says so, and the others go on', async () => {
  const { preview, pane } = await openResult({ block: /view-settings/ });
  await pane.locator('kp-nav #more').click();
  await pane.locator('kp-nav [id=settings]').click();
  await pane.getByText('Tampilan ini tidak bisa dimuat').waitFor();
  await tab(pane, 'check');
  await pane.locator('kp-view-check').waitFor();
  await preview.close();
});

describe('a safe fix', () => {
  let preview: PreviewPage;
  let pane: Frame;
  beforeAll(async () => {
    ({ preview, pane } = await open());
    await tab(pane, 'check');
  });
  afterAll(() => preview.close());

  const cell = async (): Promise<unknown> => (await preview.cell('Penilaian', 'F41')).value;

  it('is shown before it is written, and cancelling writes nothing', async () => {
    await pane.locator('#preview').click();
    await pane.getByText('Pratinjau perbaikan').waitFor();
    expect(await pane.locator('kp-fix-preview li').innerText()).toMatch(/F41\s*"tb"\s*"TB"/);
    await pane.getByText('Batalkan').click();
    expect(await cell()).toBe('tb');
  });

  it('that Excel refuses leaves the sheet as it was, and the pane says so', async () => {
    await pane.locator('#preview').click();
    await preview.page.evaluate(() => window.preview.faults.fail(2, { code: 'AccessDenied', afterActions: 1 }));
    await pane.getByText('Terapkan 1 sel').click();
    await pane.getByText('Buku kerja tidak berubah.').first().waitFor();
    expect(await cell()).toBe('tb');
    await pane.getByText('Tutup').click();
  });

  it('is written, and can be put back', async () => {
    await pane.locator('#preview').click();
    await pane.getByText('Terapkan 1 sel').click();
    await pane.getByText('1 sel diperbaiki.').first().waitFor();
    expect(await cell()).toBe('TB');
    await pane.getByText('Kembalikan').click();
    await pane.getByText('Isi semula dikembalikan.').first().waitFor();
    expect(await cell()).toBe('tb');
  });

  it('a click on the place of a finding selects the cell', async () => {
    const place = pane.locator('kp-issue-card .cell').first();
    const [address = ''] = /[A-Z]+\d+/.exec(await place.innerText()) ?? [];
    await place.click();
    await pane.getByText(`Penilaian!${address} dipilih di lembar.`).waitFor({ state: 'attached' });
    // The name box of the grid shows what is selected.
    await preview.page.waitForFunction(
      (selected) => [...document.querySelectorAll('input')].some(({ value }) => value === selected),
      address,
    );
    expect(preview.errors).toEqual([]);
  });
});

it('the language chosen in the settings is used at once', async () => {
  const { preview, pane } = await open();
  await tab(pane, 'settings');
  await pane.getByText('English').click();
  await tab(pane, 'summary');
  await pane.getByText('Units by score').waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe('en');
  await preview.close();
});

it('the unit that is looked at stays chosen when an edit changes the ranking', async () => {
  const { preview, pane } = await open();
  await tab(pane, 'explain');
  const chosen = (): Promise<string> =>
    pane.locator('#unit').evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.value ?? '');
  await pane.locator('#unit').selectOption({ index: 1 });
  const unit = await chosen();
  // The first unit's rows begin at row 7: without points it falls to the last rank.
  for (const row of [7, 8, 9, 10, 40, 42, 43, 44, 45, 46, 47, 48]) await preview.type('Penilaian', `F${row}`, '0');
  await pane.waitForFunction((name) => {
    const app = document.querySelector('kp-app')?.shadowRoot;
    const options = app?.querySelector('kp-view-explain')?.shadowRoot?.querySelectorAll('option');
    return options?.[0]?.value === name;
  }, unit);
  expect(await chosen()).toBe(unit);
  await preview.close();
});

it('the line of the selected cell is explained, and a cell elsewhere is told to be elsewhere', async () => {
  const { preview, pane } = await open();
  await tab(pane, 'explain');
  await preview.page.evaluate(() => window.preview.select('Penilaian', 'F230'));
  await pane.locator('#selected').click();
  const marked = pane.locator('tr.marked');
  await marked.waitFor();
  const unit = (await preview.cell('Penilaian', 'A230')).value;
  const code = (await preview.cell('Penilaian', 'C230')).value;
  expect(await marked.innerText()).toContain(String(code));
  expect(await pane.locator('#unit').evaluate((select) => (select as HTMLSelectElement).value)).toBe(unit);
  await preview.page.evaluate(() => window.preview.select('Petunjuk', 'A1'));
  await pane.locator('#selected').click();
  await pane.getByText('Sel yang terpilih bukan bagian dari baris penilaian').first().waitFor();
  await preview.close();
});
