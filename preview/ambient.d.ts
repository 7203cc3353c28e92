import type { Handover } from './app';
import type { Preview } from './test-seam';
import type { OSpreadsheet } from './grid/o-spreadsheet';

/** The part of owl (o-spreadsheet's component library, a page script) the preview uses. */
interface Owl {
  readonly App: new (component: unknown, config: object) => OwlApp;
  readonly Component: new (...args: never[]) => object;
  readonly xml: (strings: TemplateStringsArray) => string;
  readonly reactive: <T extends object>(target: T) => T;
  readonly useState: <T extends object>(target: T) => T;
}

interface OwlApp {
  mount(target: Element): Promise<unknown>;
  destroy(): void;
}

declare global {
  interface Window {
    o_spreadsheet: OSpreadsheet;
    owl: Owl;
    preview: Preview;
    /** The workbook for the window opened last from this one. */
    handover?: Handover;
  }
}
