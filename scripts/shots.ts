import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../test/e2e/support/browser';
import { PreviewPage } from '../test/e2e/support/preview-page';
import { startServer } from '../test/e2e/support/server';

const FOLDER = path.join(__dirname, '..', 'docs', 'gambar');

/** Takes the pictures of the documents: the preview with the sample, light in Indonesian and dark in English. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  for (const [theme, language] of [
    ['terang', 'id'],
    ['gelap', 'en'],
  ] as const) {
    const preview = await PreviewPage.open(browser, server.origin, { theme, language });
    const pane = await preview.pane();
    await pane
      .getByText(language === 'id' ? '79,39' : '79.39')
      .first()
      .waitFor();
    await preview.page.waitForTimeout(1000);
    await preview.page.screenshot({ path: path.join(FOLDER, `pratinjau-${theme}.png`) });
    await preview.close();
  }
  await browser.close();
  await server.close();
}

void main();
