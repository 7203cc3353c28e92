/**
 * Puts a text on the clipboard. Where the host keeps that from a pane, the old way is tried; where that fails too, the
 * element that shows the text is selected, for the user to copy it, and the answer is false.
 */
export async function copyText(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text) || (select(shown), false);
  }
}

function copyByCommand(text: string): boolean {
  const area = document.createElement('textarea');
  const focused = deepFocus();
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  area.style.cssText = 'position:fixed;top:0;opacity:0';
  document.body.append(area);
  area.select();
  try {
    // Deprecated, and the one way left in web views without a clipboard of their own.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    focused?.focus();
  }
}

function select(element: Element | null): void {
  const selection = window.getSelection();
  if (element === null || selection === null) return;
  selection.selectAllChildren(element);
}

/** What has the focus, inside the shadow roots that hide it. */
function deepFocus(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : null;
}
