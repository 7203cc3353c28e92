import type { Frame } from 'playwright-core';

/**
 * Waits until a page of the add-in rests: every batch is answered, every element drawn, every movement over. Three
 * pictures in a row must show that, because an answer may set off the next question.
 */
export async function rest(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const drawn = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
    ];
    const rests = (root: Document | ShadowRoot): boolean =>
      [...root.querySelectorAll('*')].every((element) => !('isUpdatePending' in element && element.isUpdatePending)) &&
      // What goes round for ever is no movement to wait for.
      root.getAnimations().every(({ playState, effect }) => {
        return playState !== 'running' || effect?.getComputedTiming().endTime === Infinity;
      });
    const { preview } = window.parent;
    for (let rested = 0; rested < 3;) {
      await drawn();
      rested = preview.unanswered === 0 && roots(document).every(rests) ? rested + 1 : 0;
    }
  });
}
