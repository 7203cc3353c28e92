/**
 * Whether the Tab key has somewhere to go inside `root`: a stop of the keyboard after `active` (before it, going
 * backward), through all shadow trees. `active` is the innermost element with the focus and need be no stop itself.
 */
export function hasStopBeyond(root: Element, active: Element | null, backward: boolean): boolean {
  for (const element of inOrder(root, !backward)) {
    if (element === active) return false;
    if (isStop(element)) return true;
  }
  return false;
}

/** The first stop of the keyboard inside `root`, or the last. */
export function outermostStop(root: Element, last: boolean): HTMLElement | null {
  for (const element of inOrder(root, last)) if (isStop(element)) return element;
  return null;
}

/** The innermost element with the focus; null where nothing has it. */
export function innermostActive({ activeElement, body }: Document): Element | null {
  let active = activeElement === body ? null : activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** An element and all in it, in the order in which they are seen: what is in a slot stands where the slot does. */
function* inOrder(element: Element, backward: boolean): Generator<Element> {
  const inside = partsOf(element);
  if (!backward) yield element;
  for (const part of backward ? inside.reverse() : inside) yield* inOrder(part, backward);
  if (backward) yield element;
}

function partsOf(element: Element): Element[] {
  const slotted = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  return slotted.length > 0 ? slotted : [...(element.shadowRoot ?? element).children];
}

function isStop(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    !isBesideChosen(element) &&
    isShown(element)
  );
}

/** A radio button that is not the chosen one of its group: Tab goes past it. */
function isBesideChosen(element: HTMLElement): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked) return false;
  const group = (element.getRootNode() as ParentNode).querySelectorAll<HTMLInputElement>('input[type=radio]:checked');
  return [...group].some(({ name }) => name === element.name);
}

/** Browsers that cannot say so directly give what is not shown no boxes. */
function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0;
}
