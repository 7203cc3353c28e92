import { launchBrowser } from '../e2e/support/browser';
import { PreviewPage } from '../e2e/support/preview-page';
import { startServer } from '../e2e/support/server';

/** The add-in in the preview: time to the first computed cell, and what reading the workbook costs in batches and bytes. */
async function main(): Promise<void> {
  const [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  const firsts: number[] = [];
  let traffic = '';
  for (let run = 0; run < 5; run++) {
    const preview = await PreviewPage.open(browser, server.origin);
    firsts.push(await preview.page.evaluate(() => window.preview.marks['functions'] ?? 0));
    if (run === 4) {
      const pane = await preview.pane();
      await pane.getByText('79,39').first().waitFor();
      const opening = await preview.page.evaluate(() => ({ ...window.preview.traffic }));
      await preview.page.evaluate(() => window.preview.resetTraffic());
      await preview.type('Penilaian', 'F40', '0');
      await pane.getByText('78,80').first().waitFor();
      const edit = await preview.page.evaluate(() => ({ ...window.preview.traffic }));
      traffic = [
        ['open the pane, first summary', opening],
        ['one edit, summary follows', edit],
      ]
        .map(([what, seen]) => `${String(what).padEnd(32)} ${JSON.stringify(seen)}`)
        .join('\n');
    }
    await preview.close();
  }
  await browser.close();
  await server.close();
  firsts.sort((a, b) => a - b);
  console.log(`navigation to all functions of the sample computed: median ${firsts[2]} ms (${firsts.join(', ')})`);
  console.log(traffic);
}

void main();
