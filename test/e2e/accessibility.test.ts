import { PreviewPage } from './support/preview-page';
import { openPreview } from './support/session';
import { violations } from './support/accessibility';

const VIEWS = ['summary', 'check', 'explain', 'improve', 'recap', 'share', 'formula', 'build', 'settings'];

describe.each([
  ['terang', 'id', '/assets/contoh-temuan-2023.xlsx'],
  ['gelap', 'en', '/assets/contoh-kemnaker-2023.xlsx'],
] as const)('the pane, %s, %s, %s', (theme, language, workbook) => {
  it.each(VIEWS)('%s has no violation of the accessibility rules', async (view) => {
    const preview = await openPreview({ theme, language, workbook });
    const pane = await preview.pane();
    await PreviewPage.go(pane, view);
    expect(await violations(pane)).toEqual([]);
    await preview.close();
  });
});

it.each(['recap', 'formula', 'build'])('%s has none in forced colours either', async (view) => {
  const preview = await openPreview();
  await preview.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const pane = await preview.pane();
  await PreviewPage.go(pane, view);
  expect(await violations(pane)).toEqual([]);
  await preview.close();
});
