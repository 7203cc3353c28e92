import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';
import { rest } from './rest';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What a person with a screen reader, a magnifier or a small window would stumble over: rule and elements of each
 * violation of the accessibility rules in a frame, the size of targets included, and what is wider than the frame.
 */
export async function violations(frame: Frame): Promise<string[]> {
  await rest(frame);
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(page: Document, options: RunOptions): Promise<AxeResults> } };
    const found = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    return [
      ...found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
      ...(wide > 0 ? [`${wide} px too wide`] : []),
    ];
  });
}

/** The innermost element with the focus, through all shadow trees: its id, or its name and classes. */
export function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.id === '' ? `${active.localName}.${active.className}` : (active?.id ?? '');
  });
}
