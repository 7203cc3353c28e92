import { chromium, type Browser } from 'playwright-core';
import { PreviewPage, type OpenOptions } from './preview-page';

let connected: Browser | undefined;
beforeAll(async () => void (connected = await chromium.connect(ofTheRun('KEPATUHAN_TEST_BROWSER'))));
afterAll(() => connected?.close());

/** The browser of the run; what a suite opens in it is closed with the suite. */
export function browser(): Browser {
  if (connected === undefined) throw new Error('The browser is there once the tests have begun.');
  return connected;
}

/** Where the development build of the run is served: `https://localhost:<port>`. */
export const origin = (): string => ofTheRun('KEPATUHAN_TEST_ORIGIN');

/** The preview, opened and computed. */
export const openPreview = (options?: OpenOptions): Promise<PreviewPage> =>
  PreviewPage.open(browser(), origin(), options);

/** What setup.ts left for the suites. */
function ofTheRun(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error('There is no browser: run this suite with jest.config.js (npx jest FILE).');
  return value;
}
