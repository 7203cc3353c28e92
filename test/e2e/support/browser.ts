import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';

const FINDER = path.resolve(__dirname, '../../../scripts/chromium.mjs');

/**
 * A headless Chromium: the one in the npm package on Linux x64, else an installed Chrome or Edge.
 * Contexts made from it must be given `ignoreHTTPSErrors`, because the server's certificate is made for the run.
 * @throws one sentence when the machine has no browser at all; a test must fail then, never be skipped
 */
export const launchBrowser = (): Promise<Browser> => firstThatStarts((choice) => chromium.launch(choice));

/** The same browser, for others to connect to by its address. */
export const launchBrowserServer = (): Promise<BrowserServer> =>
  firstThatStarts((choice) => chromium.launchServer(choice));

async function firstThatStarts<T>(launch: (choice: LaunchOptions) => Promise<T>): Promise<T> {
  // The package of the browser is an ES module, which a CommonJS test cannot import; a small program asks it.
  const choices = JSON.parse(execFileSync(process.execPath, [FINDER], { encoding: 'utf8' })) as LaunchOptions[];
  const reasons: string[] = [];
  for (const choice of choices) {
    try {
      return await launch({ ...choice, headless: true });
    } catch (error) {
      reasons.push(String(error).split('\n', 1)[0] ?? '');
    }
  }
  throw new Error(
    'Tidak ada peramban untuk uji: pasang Chrome atau Edge, atau tunjuk satu dengan KEPATUHAN_BROWSER. / ' +
      `There is no browser for the tests: install Chrome or Edge, or name one with KEPATUHAN_BROWSER. (${reasons.join('; ')})`,
  );
}
