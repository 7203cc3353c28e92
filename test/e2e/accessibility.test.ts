import type { Frame } from 'playwright-core';
import { VIEW_NAMES } from '../../src/text/pane/views';
import { violations } from './support/accessibility';
import { PreviewPage } from './support/preview-page';
import { openPreview } from './support/session';

/** Reached from within another view, and looked at by their own suites. */
const VIEWED_ELSEWHERE = ['map', 'conformance'] as const;
/** All that a tab or the menu opens. */
const VIEWS = VIEW_NAMES.filter((view) => VIEWED_ELSEWHERE.every((other) => other !== view));

describe.each([
  ['terang', 'id', '/assets/contoh-temuan-2023.xlsx'],
  ['gelap', 'en', '/assets/contoh-kemnaker-2023.xlsx'],
] as const)('the pane, %s, %s, %s', (theme, language, workbook) => {
  let preview: PreviewPage;
  let pane: Frame;
  beforeAll(async () => {
    preview = await openPreview({ theme, language, workbook });
    pane = await preview.pane();
  });
  afterAll(() => preview.close());

  it.each(VIEWS)('%s has no violation of the accessibility rules', async (view) => {
    await PreviewPage.go(pane, view);
    expect(await violations(pane)).toEqual([]);
  });
});

describe('in forced colours', () => {
  let preview: PreviewPage;
  let pane: Frame;
  beforeAll(async () => {
    preview = await openPreview();
    await preview.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    pane = await preview.pane();
  });
  afterAll(() => preview.close());

  it.each(['recap', 'formula', 'build'])('%s has none either', async (view) => {
    await PreviewPage.go(pane, view);
    expect(await violations(pane)).toEqual([]);
  });
});
