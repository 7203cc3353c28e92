import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { HostName } from '../../../preview/config';
import type { Preview } from '../../../preview/test-seam';

declare global {
  interface Window {
    preview: Preview;
  }
}

export interface OpenOptions {
  readonly language?: 'id' | 'en';
  readonly theme?: 'terang' | 'gelap';
  /** Path of another workbook on the same server. */
  readonly workbook?: string;
  /** Files that the server seems not to have. */
  readonly block?: RegExp;
  /** Files that the server seems to have, by path: workbooks made by a test. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** As which Excel the preview answers; else KEPATUHAN_EXCEL, else the web. */
  readonly excel?: HostName;
  /** Blank cells reach the functions as 0. */
  readonly blanksAsZero?: boolean;
  /** False: as someone sees it who does not have the add-in. */
  readonly addIn?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The preview with the Kemnaker sample, opened and computed. Errors of the page and foreign requests are collected. */
export class PreviewPage {
  readonly errors: string[] = [];
  readonly foreign: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    origin: string,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    context.on('request', (request) => {
      const url = request.url();
      if (
        !url.startsWith(origin) &&
        !url.startsWith('data:') &&
        !url.startsWith('blob:') &&
        !url.startsWith('about:')
      ) {
        this.foreign.push(url);
      }
    });
  }

  static async open(browser: Browser, origin: string, options: OpenOptions = {}): Promise<PreviewPage> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: options.viewport ?? { width: 1280, height: 800 },
    });
    if (options.block !== undefined) await context.route(options.block, (route) => route.abort());
    for (const [file, bytes] of Object.entries(options.files ?? {})) {
      await context.route(`${origin}${file}`, (route) => route.fulfill({ body: Buffer.from(bytes) }));
    }
    const page = await context.newPage();
    const opened = new PreviewPage(context, page, origin);
    const workbook = options.workbook === undefined ? '' : `&berkas=${options.workbook}`;
    const query = `bahasa=${options.language ?? 'id'}&tema=${options.theme ?? 'terang'}${workbook}${options.addIn === false ? '&addin=tanpa' : ''}&excel=${options.excel ?? process.env['KEPATUHAN_EXCEL'] ?? 'web'}${options.blanksAsZero === true ? '&sel-kosong=0' : ''}`;
    await page.goto(`${origin}/preview.html?${query}`);
    await page.waitForFunction(() => Boolean(window.preview));
    await page.evaluate(() => window.preview.ready);
    await opened.idle();
    return opened;
  }

  /** Waits until every custom function has answered. */
  async idle(): Promise<void> {
    await this.page.evaluate(() => window.preview.whenIdle());
  }

  async cell(
    sheet: string,
    address: string,
  ): Promise<{ value: unknown; text: string; formula: string; message: string }> {
    return this.page.evaluate(([s, a]) => window.preview.cell(s!, a!), [sheet, address]);
  }

  async values(sheet: string, address: string): Promise<unknown[][]> {
    return this.page.evaluate(([s, a]) => window.preview.values(s!, a!), [sheet, address]);
  }

  /** Types into a cell and waits for the functions that depend on it. */
  async type(sheet: string, address: string, text: string): Promise<readonly string[]> {
    const refused = await this.page.evaluate(([s, a, t]) => window.preview.type(s!, a!, t!), [sheet, address, text]);
    await this.idle();
    return refused;
  }

  /** The frame the task pane runs in, once it has something to show. */
  async pane(): Promise<Frame> {
    await this.page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].some(({ contentDocument }) => contentDocument?.querySelector('kp-app')),
    );
    return this.page.frames().find((candidate) => candidate.url().includes('taskpane.html'))!;
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Opens a view of the pane by its English id, through its tab or the menu of further views. */
  static async go(pane: Frame, view: string): Promise<void> {
    const tab = pane.locator(`kp-nav [role=tab][id=${view}]`);
    if ((await tab.count()) === 0) await pane.locator('kp-nav #more').click();
    await pane.locator(`kp-nav [id=${view}]`).click();
    await pane.locator(`kp-view-${view}, kp-view-unread`).waitFor();
  }
}
