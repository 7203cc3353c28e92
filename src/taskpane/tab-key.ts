import { hasStopBeyond, innermostActive, outermostStop } from './tab-order';

/**
 * Gives the Tab key back to the pane. In Excel on the web, Office.js takes it (a listener at the window) and moves the
 * focus through what `document.querySelectorAll` finds, which is nothing: all of the pane is in shadow trees. Inside the
 * pane the browser does better by itself; only at the last stop, and the first, the key goes on to Office.js, which hands
 * the focus to Excel. Where Office.js does not take the key this changes nothing.
 */
export function keepTabKey(pane: Element): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && hasStopBeyond(pane, innermostActive(document), event.shiftKey)) event.stopPropagation();
  });
}

/**
 * Lets Excel on the web hand the focus in: Office.js looks for the first stop of the keyboard, or the last, in the
 * document alone. What it finds there passes the focus on. Only for the web: elsewhere Tab itself would come by here.
 */
export function openDoors(pane: Element): void {
  pane.before(door(pane, false));
  pane.after(door(pane, true));
}

function door(pane: Element, last: boolean): HTMLElement {
  const element = document.createElement('span');
  element.tabIndex = 0;
  element.addEventListener('focus', () => outermostStop(pane, last)?.focus());
  return element;
}
