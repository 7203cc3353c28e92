import type { Frame } from 'playwright-core';
import { findInstrument } from '../../src/app/editions';
import { templatePlan } from '../../src/app/template';
import { writeWorkbook } from '../../src/xlsx/write';
import type { PreviewPage } from './support/preview-page';
import { rest } from './support/rest';
import { openPreview } from './support/session';

async function seen(pane: Frame, text: string | RegExp): Promise<void> {
  await pane.getByText(text).first().waitFor({ state: 'visible', timeout: 15_000 });
}

/** A zone badge lives in a shadow root of its own, where text filters of its host do not reach. */
async function badge(pane: Frame, text: RegExp): Promise<void> {
  await rest(pane);
  const texts = await pane
    .locator('kp-zone-badge')
    .evaluateAll((all) => all.map((one) => one.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? ''));
  expect(texts).toContainEqual(expect.stringMatching(text));
}

describe('the task pane beside the sample', () => {
  let preview: PreviewPage;
  let pane: Frame;

  beforeAll(async () => {
    preview = await openPreview();
    pane = await preview.pane();
  });
  afterAll(() => preview.close());

  it('shows the institution with score, category, zone, opinion and status, and where they come from', async () => {
    for (const text of [
      'Kementerian Ketenagakerjaan',
      '79,39',
      'Kualitas Tinggi',
      'Final',
      /Lembar indikator: Penilaian/,
    ])
      await seen(pane, text);
    await badge(pane, /^B, Hijau/);
    await seen(pane, /bukan bobot\s+resmi Ombudsman/);
  });

  it('ranks the units', async () => {
    for (const text of ['82,10', '80,45', '78,88', '78,62', '76,90']) await seen(pane, text);
    await badge(pane, /^C, Kuning/);
  });

  it('follows an edit, says what is wrong with a value, and follows the way back', async () => {
    await preview.type('Penilaian', 'F40', '7');
    await seen(pane, 'Sementara');
    await preview.page.evaluate(() => window.preview.press('Kepatuhan.Periksa'));
    await seen(await preview.pane(), /Penilaian!F40|F40/);
    await preview.page.evaluate(() => window.preview.undo());
    await preview.page.evaluate(() => window.preview.press('Kepatuhan.Panel'));
    pane = await preview.pane();
  });

  it('asks nothing of any other machine, and raises no error', () => {
    expect(preview.foreign).toEqual([]);
    expect(preview.errors).toEqual([]);
  });
});

describe('a unit whose name is markup', () => {
  it('is shown as text and runs nothing', async () => {
    const name = '<img src=x onerror="window.hit=1">';
    const bytes = await writeWorkbook(
      templatePlan({
        instrument: findInstrument('2023')!,
        units: [name],
        products: [],
        institution: '=HYPERLINK("https://contoh.go.id","klik")',
        kind: '',
        language: 'id',
        fill: { simulated: true, entry: () => ({ value: 4, evidence: 'Dokumen' }) },
      }),
    );
    const preview = await openPreview();
    await preview.page.evaluate((data) => window.preview.open(Uint8Array.from(data), 'nakal.xlsx'), [...bytes]);
    const pane = await preview.pane();
    await seen(pane, name);
    await seen(pane, '100,00');
    const hits = await Promise.all(preview.page.frames().map((frame) => frame.evaluate(() => 'hit' in window)));
    expect(hits).not.toContain(true);
    expect(preview.foreign).toEqual([]);
    await preview.close();
  });
});

describe('English and dark', () => {
  it('shows the same numbers in the English notation', async () => {
    const preview = await openPreview({ language: 'en', theme: 'gelap' });
    const pane = await preview.pane();
    for (const text of ['79.39', 'Final']) await seen(pane, text);
    await badge(pane, /^B, Green/);
    await preview.close();
  });
});
