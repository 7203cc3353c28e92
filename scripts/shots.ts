import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { launchBrowser } from '../test/e2e/support/browser';
import { rest } from '../test/e2e/support/rest';
import { PreviewPage, type OpenOptions } from '../test/e2e/support/preview-page';
import { startServer } from '../test/e2e/support/server';
import { PANE_SHOTS, type PaneShot } from './pane-shots';

const PICTURES = path.join(__dirname, '..', 'docs', 'gambar');

/** Height of the window: tall enough that a view fits without scrolling. */
const TALL = { width: 1280, height: 1150 };

type Looks = Required<Pick<OpenOptions, 'theme' | 'language'>>;
const PUBLISHED: Looks = { theme: 'terang', language: 'id' };
const ALL: readonly Looks[] = [PUBLISHED, { theme: 'gelap', language: 'en' }, { theme: 'gelap', language: 'id' }];

/** Waits until a page rests. What names functions under tsx is not there in a page that is asked something. */
async function still(pane: Frame): Promise<void> {
  await pane.evaluate('globalThis.__name = (named) => named');
  await rest(pane);
}

/** The whole preview with the sample, as docs/preview.md shows it. */
async function wholePage(browser: Browser, origin: string, looks: Looks): Promise<void> {
  const preview = await PreviewPage.open(browser, origin, looks);
  const pane = await preview.pane();
  await pane.locator('.hero-n').waitFor();
  await still(pane);
  await preview.page.screenshot({ path: path.join(PICTURES, `pratinjau-${looks.theme}.png`) });
  await preview.close();
}

/** One view of the pane alone, 350 pixels wide. */
async function paneShot(browser: Browser, origin: string, shot: PaneShot, looks: Looks, file: string): Promise<void> {
  const workbook = await shot.workbook?.();
  const preview = await PreviewPage.open(browser, origin, {
    ...looks,
    viewport: TALL,
    ...(typeof workbook === 'string' ? { workbook } : {}),
    ...(workbook instanceof Uint8Array
      ? { workbook: '/assets/gambar.xlsx', files: { '/assets/gambar.xlsx': workbook } }
      : {}),
  });
  const pane: Frame = await preview.pane();
  await shot.prepare(preview, pane);
  await still(pane);
  const frame = await pane.frameElement();
  await frame.screenshot({ path: file });
  await preview.close();
}

/**
 * Takes the pictures of the documents. With a folder as argument it takes every view of the pane in every look into that
 * folder instead, to be looked at; `--hanya name` limits that to the views whose name begins so.
 */
async function main(): Promise<void> {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  const only = process.argv.find((argument) => argument.startsWith('--hanya='))?.slice('--hanya='.length) ?? '';
  const [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  const into = path.resolve(folder ?? path.join(PICTURES, 'panel'));
  mkdirSync(into, { recursive: true });
  const looks = folder === undefined ? [PUBLISHED] : ALL;
  for (const shot of PANE_SHOTS.filter(({ name }) => name.startsWith(only))) {
    for (const look of looks) {
      const suffix = folder === undefined ? '' : `-${look.theme}-${look.language}`;
      await paneShot(browser, server.origin, shot, look, path.join(into, `${shot.name}${suffix}.png`));
    }
  }
  if (folder === undefined) for (const look of ALL.slice(0, 2)) await wholePage(browser, server.origin, look);
  await browser.close();
  await server.close();
}

void main();
