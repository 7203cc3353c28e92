import type { Frame } from 'playwright-core';
import type { WorkbookPlan } from '../../../src/core/report/plan';
import { writeWorkbook } from '../../../src/xlsx/write';
import type { OpenOptions, PreviewPage } from './preview-page';
import { openPreview } from './session';

export interface OpenPane {
  readonly preview: PreviewPage;
  readonly pane: Frame;
}

/** The pane with the result of the sample, or of another workbook. */
export async function openResult(options: OpenOptions = {}): Promise<OpenPane> {
  const preview = await openPreview(options);
  const pane = await preview.pane();
  await pane.locator('kp-view-summary').waitFor();
  return { preview, pane };
}

/** A workbook whose only sheet has the name that Excel in Indonesian gives it, and nothing in it. */
export const EMPTY: WorkbookPlan = { title: 'Kosong', styles: {}, sheets: [{ name: 'Lembar1', rows: [] }] };

/** The pane over a workbook without a sheet that can be read, as a plan says it. */
export async function openStart(plan: WorkbookPlan = EMPTY, options: OpenOptions = {}): Promise<OpenPane> {
  const file = '/assets/awal.xlsx';
  const preview = await openPreview({ workbook: file, files: { [file]: await writeWorkbook(plan) }, ...options });
  const pane = await preview.pane();
  await pane.locator('kp-start').waitFor();
  return { preview, pane };
}

export const sheets = (preview: PreviewPage): Promise<string[]> => preview.page.evaluate(() => window.preview.sheets());

/** What is in every sheet, cell by cell. */
export function contents(preview: PreviewPage): Promise<unknown> {
  return preview.page.evaluate(() =>
    window.preview.sheets().map((sheet) => [sheet, window.preview.formulas(sheet, 'A1:N80')]),
  );
}

/** The frame of the pane as narrow as Excel ever makes it. */
export async function narrow(preview: PreviewPage): Promise<void> {
  await preview.page.evaluate(() => {
    const frame = document.querySelector<HTMLElement>('iframe[src*="taskpane"]')!;
    frame.style.cssText += ';width:320px;min-width:0;max-width:320px';
  });
}
