import type { Frame } from 'playwright-core';
import { templatePlan } from '../../src/app/template';
import { findInstrument } from '../../src/app/editions';
import { writeWorkbook } from '../../src/xlsx/write';
import { launchBrowser } from '../e2e/support/browser';
import { PreviewPage } from '../e2e/support/preview-page';
import { startServer } from '../e2e/support/server';

/** Rows of the sheet that the pane reads, checks and scores. */
const ROWS = 10_000;

/** A sheet of at least `rows` rows, each tenth value misspelt, so that there is something to find. */
async function longWorkbook(rows: number): Promise<Uint8Array> {
  const instrument = findInstrument('2023')!;
  const one = { instrument, products: ['Layanan'], institution: 'Data simulasi', kind: 'Kementerian/Lembaga' };
  const perUnit = templatePlan({ ...one, units: ['A'], language: 'id' }).sheets[1]!.rows.length - 6;
  const units = Array.from({ length: Math.ceil(rows / perUnit) }, (_, at) => `Unit simulasi ${at + 1}`);
  const entry = (_row: unknown, index: number) => ({ value: index % 10 === 0 ? 'tb ' : index % 5, note: 'simulasi' });
  return writeWorkbook(templatePlan({ ...one, units, language: 'id', fill: { simulated: true, entry } }));
}

/** Longest block of the pane's own work, in milliseconds; 0 where none lasted 50. */
function watchBlocks(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    const seen = (window as unknown as { blocks: number[] }).blocks ?? [];
    (window as unknown as { blocks: number[] }).blocks = seen;
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'self') seen.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}

/** The sheet in the pane, `times` over, given as if a host had just answered: the grid of the preview ends before 100,000 rows. */
function handOver(pane: Frame, times: number): Promise<{ rows: number; took: number; blocks: number[] }> {
  return pane.evaluate(async (copies) => {
    type Grid = { sheet: string; top: number; left: number; values: unknown[][] };
    type Store = { refresh(): Promise<void>; port: object; state: { reading: { grids: Grid[] } } };
    const { store } = (document.querySelector('kp-app') as unknown as { services: { store: Store } }).services;
    const blocks = (window as unknown as { blocks: number[] }).blocks;
    const grid = store.state.reading.grids.find(({ values }) => values.length > 1000)!;
    const head = grid.values.slice(0, 6 - grid.top);
    const body = Array.from({ length: copies }, (_, copy) =>
      grid.values.slice(head.length).map((row) => [`${String(row[0])} ${copy}`, ...row.slice(1)]),
    ).flat();
    const values = [...head, ...body];
    Reflect.set(store.port, 'read', () => Promise.resolve([{ ...grid, values, facts: undefined }]));
    blocks.length = 0;
    await new Promise((resolve) => setTimeout(resolve, 500));
    const began = performance.now();
    await store.refresh();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { rows: values.length, took: Math.round(performance.now() - began - 500), blocks: blocks.map(Math.round) };
  }, times);
}

/** The pane over a long sheet: how long a reading takes, what it costs, and whether the page keeps answering. */
async function main(): Promise<void> {
  const [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  const files = { '/assets/panjang.xlsx': await longWorkbook(ROWS) };
  const preview = await PreviewPage.open(browser, server.origin, { workbook: '/assets/panjang.xlsx', files });
  const pane = await preview.pane();
  await pane.locator('.hero-n').waitFor({ timeout: 120_000 });
  await watchBlocks(pane);
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    await preview.page.evaluate(() => window.preview.resetTraffic());
    const took = await pane.evaluate(async () => {
      const pane = document.querySelector('kp-app') as unknown as { services: { store: { refresh(): Promise<void> } } };
      const { store } = pane.services;
      const began = performance.now();
      await store.refresh();
      return performance.now() - began;
    });
    times.push(Math.round(took));
  }
  const traffic = await preview.page.evaluate(() => ({ ...window.preview.traffic }));
  const blocks = await pane.evaluate(() => (window as unknown as { blocks: number[] }).blocks.map(Math.round));
  times.sort((a, b) => a - b);
  console.log(`read, check and score ${ROWS} rows in the pane: median ${times[2]} ms (${times.join(', ')})`);
  console.log(`one such reading: ${JSON.stringify(traffic)}`);
  console.log(`blocks of the pane over 50 ms in 5 readings: ${blocks.length} (${blocks.join(', ')})`);
  const long = await handOver(pane, 10);
  console.log(
    `${long.rows} rows handed to the pane without a host: ${long.took} ms, over 50 ms: ${long.blocks.join(', ')}`,
  );
  await preview.close();
  await browser.close();
  await server.close();
}

void main();
