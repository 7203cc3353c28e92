import type { Frame } from 'playwright-core';
import { PreviewPage, type OpenOptions } from './preview-page';
import { openResult, type OpenPane } from './open-pane';

/** The view Bagikan in the preview, with the workbook's seal read. */
export async function openShare(options?: OpenOptions): Promise<OpenPane> {
  const { preview, pane } = await openResult(options);
  await PreviewPage.go(pane, 'share');
  await sealLine(pane)
    .filter({ hasNotText: /Membaca segel|Reading the seal/ })
    .waitFor();
  return { preview, pane };
}

/** What the card of the seal says in its state line. */
export const sealLine = (pane: Frame) => pane.locator('#line-seal');
export const says = (pane: Frame, words: string | RegExp) => sealLine(pane).filter({ hasText: words }).waitFor();

/** Seals, and gives the code. */
export async function sealIt(pane: Frame): Promise<string> {
  await pane.locator('#do-seal').click();
  await says(pane, 'Sesuai segel');
  return (await pane.locator('kp-share-seal .code').innerText()).trim().slice(-24);
}

/** The workbook as the preview saves it. */
export async function saved(preview: PreviewPage): Promise<Uint8Array> {
  return Uint8Array.from(await preview.page.evaluate(async () => [...(await window.preview.save())]));
}
