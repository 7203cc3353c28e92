import type { Frame } from 'playwright-core';
import { focused } from './support/accessibility';
import { PreviewPage } from './support/preview-page';
import { openResult, openStart } from './support/open-pane';

/** The Tab key in the pane under the unmodified Office.js of Excel on the web, which takes that key for itself. */

const MOST_STOPS = 80;

/** What Excel tells a frame that the keyboard comes into, at its start or at its end. */
const TAB_IN = { start: 11, end: 12 } as const;

/** Presses a key until the focus has left the pane: where it was after each press. The host takes it over a little later. */
async function walk(preview: PreviewPage, pane: Frame, key: string): Promise<string[]> {
  const stops: string[] = [];
  while (stops.length < MOST_STOPS) {
    await pane.evaluate(() => {
      const innermost = (active: Element | null): Element | null =>
        active?.shadowRoot?.activeElement ? innermost(active.shadowRoot.activeElement) : active;
      const before = innermost(document.activeElement);
      Object.assign(window, {
        hasMoved: () => !document.hasFocus() || innermost(document.activeElement) !== before,
      });
    });
    await preview.page.keyboard.press(key);
    await pane.waitForFunction(() => (window as unknown as { hasMoved(): boolean }).hasMoved());
    if (!(await pane.evaluate(() => document.hasFocus()))) return stops;
    stops.push(await focused(pane));
    if (!(await hasRing(pane))) throw new Error(`no ring around ${stops.at(-1)!}`);
  }
  return stops;
}

/** How many stops a view has, by what browsers make stops of; of radio buttons only the chosen one is. */
function stopsIn(pane: Frame): Promise<number> {
  const fields = pane.locator('main :is(a[href], button, input, select, textarea, summary):visible');
  return fields.evaluateAll(
    (all) =>
      all.filter(
        (each) =>
          !each.matches(':disabled, [tabindex="-1"]') &&
          !(each instanceof HTMLInputElement && each.type === 'radio' && !each.checked),
      ).length,
  );
}

/** Whether a ring is drawn around the element with the focus, or around what it stands in. */
function hasRing(pane: Frame): Promise<boolean> {
  return pane.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    for (; element !== null; element = element.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return true;
    }
    return false;
  });
}

/** Excel hands the keyboard to the pane, as it does with Ctrl+F6. */
async function handIn(preview: PreviewPage, action: number): Promise<void> {
  await preview.page.evaluate((told) => {
    const frame = document.querySelector<HTMLIFrameElement>('#panel')!;
    const [conversation] = /c[0-9a-f-]{36}/.exec(frame.src)!;
    frame.focus();
    frame.contentWindow!.postMessage(
      JSON.stringify({
        _messageType: 0,
        _actionType: 0,
        _actionName: 'Office_notifyAgave',
        _conversationId: `${conversation}_ntf`,
        _correlationId: 0,
        _origin: location.origin,
        _data: [told],
        _serializerVersion: 1,
      }),
      location.origin,
    );
  }, action);
}

/** Id of the element that has the focus in the page around the pane. */
const outside = (preview: PreviewPage): Promise<string> =>
  preview.page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.id ?? '';
  });

it('goes from field to field, so that what is typed next stands in the next one', async () => {
  const { preview, pane } = await openStart();
  await PreviewPage.go(pane, 'build');
  await pane.locator('#institution').click();
  const { keyboard } = preview.page;
  await keyboard.type('Dinas Contoh');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('Dinas A');
  expect(await pane.locator('#institution').inputValue()).toBe('Dinas Contoh');
  expect(await pane.locator('#units').inputValue()).toBe('Dinas A');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Shift+Tab');
  expect(await focused(pane)).toBe('institution');
  await preview.close();
});

describe('over the sample', () => {
  let preview: PreviewPage;
  let pane: Frame;
  beforeAll(async () => {
    ({ preview, pane } = await openResult());
  });
  afterAll(() => preview.close());

  it.each(['summary', 'check', 'explain', 'improve', 'recap', 'share', 'formula', 'build', 'settings'])(
    '%s: Tab comes by every stop once and then leaves, Shift+Tab the same way back',
    async (view) => {
      await PreviewPage.go(pane, view);
      const start = view === 'summary' ? 'summary' : await pane.locator('kp-nav [tabindex="0"]').getAttribute('id');
      await pane.locator(`kp-nav [id=${start}]`).focus();
      const stops = await walk(preview, pane, 'Tab');
      expect(stops[0]).toBe('more');
      expect(stops).toHaveLength(1 + (await stopsIn(pane)));
      expect(await outside(preview)).toBe('buka');
      await pane.locator('kp-nav #more').focus();
      expect(await walk(preview, pane, 'Shift+Tab')).toEqual([start]);
      expect(await outside(preview)).toBe('tutup-panel');
    },
  );

  it('Excel hands the keyboard in at either end', async () => {
    await PreviewPage.go(pane, 'summary');
    await preview.page.locator('#buka').focus();
    await handIn(preview, TAB_IN.start);
    await pane.locator('kp-nav [id=summary]:focus').waitFor();
    const stops = await walk(preview, pane, 'Tab');
    await handIn(preview, TAB_IN.end);
    await pane.waitForFunction(() => document.activeElement?.localName === 'kp-app');
    expect(await focused(pane)).toBe(stops.at(-1));
    expect(await walk(preview, pane, 'Shift+Tab')).toEqual([...stops.slice(0, -1).reverse(), 'summary']);
  });
});
