import fs from 'node:fs';
import { build } from '../../support/build';
import { launchBrowserServer } from './browser';
import { startServer } from './server';

declare global {
  /** Ends what the run began. */
  var endOfRun: (() => Promise<void>) | undefined;
}

/** Before the suites of this tier: one development build, one server and one browser for all of them. */
export default async function setup(): Promise<void> {
  const folder = build('development');
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  // Playwright listens to these signals and would otherwise close the browser alone.
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  const [browser, server] = await Promise.all([launchBrowserServer(), startServer(folder)]);
  process.env['KEPATUHAN_TEST_BROWSER'] = browser.wsEndpoint();
  process.env['KEPATUHAN_TEST_ORIGIN'] = server.origin;
  globalThis.endOfRun = async () => {
    await browser.close();
    await server.close();
  };
}
