import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Rule and elements of each violation of the accessibility rules in a frame, the size of targets included. */
export async function violations(frame: Frame): Promise<string[]> {
  await frame.waitForTimeout(600);
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(page: Document, options: RunOptions): Promise<AxeResults> } };
    const found = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  });
}
