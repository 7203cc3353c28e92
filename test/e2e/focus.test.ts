import { PreviewPage } from './support/preview-page';
import { focused } from './support/accessibility';
import { openStart } from './support/open-pane';
import { rest } from './support/rest';
import { openPreview } from './support/session';

/** What a person keeps when one screen makes way for another: the place of the keyboard, and what was typed. */

it('a form that is half filled in is still there after a look at another view', async () => {
  const { preview, pane } = await openStart();
  await PreviewPage.go(pane, 'build');
  await pane.locator('#units').fill('Dinas A\nDinas B');
  await PreviewPage.go(pane, 'settings');
  await PreviewPage.go(pane, 'build');
  expect(await pane.locator('#units').inputValue()).toBe('Dinas A\nDinas B');
  await pane.locator('kp-view-build .foot .primary').click();
  await pane.locator('kp-ranking').waitFor();
  expect(await focused(pane)).toBe('div.panel');
  expect(await preview.page.evaluate(() => window.preview.sheets())).toEqual([
    'Lembar1',
    'Petunjuk',
    'Penilaian',
    'Instrumen',
  ]);
  await PreviewPage.go(pane, 'build');
  expect(await pane.locator('#units').inputValue()).toBe('');
  expect(await pane.locator('#name').inputValue()).toBe('Penilaian 2');
  await preview.close();
});

it('the ribbon button Periksa loads the pane anew, and loses neither the form nor the chosen edition', async () => {
  const { preview, pane } = await openStart();
  await PreviewPage.go(pane, 'settings');
  await pane.locator('kp-view-settings select').first().selectOption('2024');
  await PreviewPage.go(pane, 'build');
  await pane.locator('#institution').fill('Dinas Contoh');
  await pane.locator('#units').fill('Dinas A');
  await preview.page.evaluate(() => window.preview.press('Kepatuhan.Periksa'));
  const anew = await preview.pane();
  await anew.locator('kp-nav [id=check][aria-selected=true]').waitFor();
  await PreviewPage.go(anew, 'build');
  expect(await anew.locator('#institution').inputValue()).toBe('Dinas Contoh');
  expect(await anew.locator('#units').inputValue()).toBe('Dinas A');
  await PreviewPage.go(anew, 'settings');
  expect(await anew.locator('kp-view-settings select').first().inputValue()).toBe('2024');
  await preview.close();
});

it('the wheel over a number that is being entered leaves the number alone', async () => {
  const { preview, pane } = await openStart();
  await PreviewPage.go(pane, 'build');
  // The end of the page, where no scrolling takes the wheel from the field.
  await pane.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await pane.locator('#count').click();
  await pane.locator('#count').fill('5');
  await pane.evaluate(() => {
    let turns = 0;
    addEventListener('wheel', () => turns++, { passive: true });
    Object.assign(window, { turns: () => turns });
  });
  for (const turn of [1, 2]) {
    await preview.page.mouse.wheel(0, 120);
    await pane.waitForFunction((all) => (window as unknown as { turns(): number }).turns() === all, turn);
    await rest(pane);
  }
  expect(await pane.locator('#count').inputValue()).toBe('5');
  await preview.close();
});

it('a unit without a score has no rank, no points of zero, and a way to what is missing', async () => {
  const { preview, pane } = await openStart();
  await PreviewPage.go(pane, 'build');
  await pane.locator('#units').fill('Dinas A');
  await pane.locator('kp-view-build .foot .primary').click();
  expect(await pane.locator('kp-unit-row .no').innerText()).toBe('–');
  await PreviewPage.go(pane, 'explain');
  expect(await pane.locator('.dim .pts').first().innerText()).toMatch(/–/);
  await PreviewPage.go(pane, 'improve');
  await pane.getByRole('button', { name: 'Lihat yang belum dinilai' }).click();
  await pane.locator('kp-view-check').waitFor();
  await preview.close();
});

it('what makes its own button go away hands the focus on', async () => {
  const preview = await openPreview();
  const pane = await preview.pane();
  await pane.locator('kp-unit-row').first().click();
  await pane.locator('kp-view-explain').waitFor();
  expect(await focused(pane)).toBe('div.panel');
  await PreviewPage.go(pane, 'recap');
  await pane.locator('kp-view-recap .foot .primary').press('Enter');
  await pane.locator('kp-view-recap kp-notice').waitFor();
  await pane.locator('kp-view-recap h1:focus').waitFor();
  await preview.type('Penilaian', 'F41', 'tb');
  await PreviewPage.go(pane, 'check');
  await pane.locator('#preview').press('Enter');
  await pane.locator('kp-fix-preview .primary').press('Enter');
  await pane.getByRole('button', { name: 'Kembalikan' }).press('Enter');
  await pane.locator('kp-view-check h1:focus').waitFor();
  await preview.close();
});

it('work that fails while another view is looked at says so there', async () => {
  const preview = await openPreview();
  const pane = await preview.pane();
  await PreviewPage.go(pane, 'recap');
  await preview.page.evaluate(() => {
    for (const batch of [1, 2, 3]) window.preview.faults.delay(400, batch);
    window.preview.faults.fail(3);
  });
  await pane.locator('kp-view-recap .foot .primary').click();
  await PreviewPage.go(pane, 'explain');
  await pane.locator('main > .note kp-progress').waitFor();
  const notice = pane.locator('main > .note kp-notice');
  await notice.getByText('Buku kerja tidak berubah.').waitFor();
  await notice.getByRole('button', { name: 'Tutup' }).click();
  await notice.waitFor({ state: 'detached' });
  await preview.close();
});
