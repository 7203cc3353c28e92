import { violations } from './support/accessibility';
import { EMPTY, narrow, openStart } from './support/open-pane';
import { PreviewPage } from './support/preview-page';

it('says what to do first, leads there, and to pages that are served', async () => {
  const { preview, pane } = await openStart(EMPTY);
  await narrow(preview);
  await PreviewPage.go(pane, 'help');
  await pane.getByRole('heading', { name: 'Tiga langkah pertama' }).waitFor();
  expect(await violations(pane)).toEqual([]);
  const pages = await pane
    .locator('kp-view-help a')
    .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
  const served = await Promise.all(pages.map(async (page) => (await preview.page.request.get(page)).status()));
  expect(pages.map((page, at) => [new URL(page).pathname, served[at]])).toEqual([
    ['/panduan.html', 200],
    ['/fungsi.html', 200],
    ['/koreksi.html', 200],
    ['/pemasangan.html', 200],
    ['/tentang.html', 200],
  ]);
  await pane.getByRole('button', { name: 'Buat lembar' }).click();
  await pane.locator('kp-view-build').waitFor();
  await preview.close();
}, 60_000);
