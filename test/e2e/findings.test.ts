import { violations } from './support/accessibility';
import { openResult } from './support/open-pane';
import { PreviewPage } from './support/preview-page';

const FILE = '/assets/contoh-temuan-2023.xlsx';

it('lists what must be mended of all units first, and finds a finding by its cell', async () => {
  const { preview, pane } = await openResult({ workbook: FILE });
  await PreviewPage.go(pane, 'check');
  const cards = pane.locator('kp-issue-card');
  await cards.first().waitFor();
  const texts = (): Promise<string[]> =>
    cards.evaluateAll((all) => all.map(({ shadowRoot }) => (shadowRoot!.textContent ?? '').replace(/\s+/g, ' ')));
  const levels = (await texts()).map((text) => /(Wajib|Cek|Saran) ·/.exec(text)![1]!);
  const order = ['Wajib', 'Cek', 'Saran'];
  expect(levels).toEqual([...levels].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(new Set(levels).size).toBe(3);

  const first = /\b[A-Z]\d+\b/.exec((await texts())[0]!)![0];
  await pane.locator('#search').fill(first);
  await cards.filter({ hasNotText: first }).first().waitFor({ state: 'detached' });
  expect((await texts()).every((text) => text.includes(first))).toBe(true);
  expect(await violations(pane)).toEqual([]);
  await pane.locator('#search').fill('tidak ada yang begini');
  await pane.getByText('Tidak ada temuan yang memuat "tidak ada yang begini".').waitFor();
  expect(await cards.count()).toBe(0);
  await preview.close();
}, 60_000);
