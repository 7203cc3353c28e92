import type { Page } from 'playwright-core';
import { browser, origin } from './support/session';

let page: Page;

beforeEach(async () => {
  page = await browser().newPage({ ignoreHTTPSErrors: true });
});

afterEach(async () => {
  await page.close();
});

describe('the development build in a browser', () => {
  it('serves the help page over https, and the page runs no inline script', async () => {
    await page.goto(`${origin()}/bantuan.html`);
    expect(await page.locator('h1').textContent()).toBe('Kepatuhan');
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.ran = "yes"';
      document.body.append(script);
      await new Promise((resolve) => setTimeout(resolve, 0));
      return document.body.dataset['ran'];
    });
    expect(ran).toBeUndefined();
  });

  it('asks nobody but this computer when the ribbon page loads Office.js', async () => {
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await page.goto(`${origin()}/commands.html`);
    expect([...asked]).toEqual([origin()]);
    expect(await page.evaluate(() => typeof Office.onReady)).toBe('function');
  });
});
