import type { Card } from './functions/values';
import type { Faults } from './protocol/faults';
import type { Traffic } from './protocol/channel';

export interface SeenCell {
  readonly value: number | string | boolean | null;
  /** As shown, in the language of the page. */
  readonly text: string;
  readonly type: string;
  /** With "=", in English notation; "" for a plain value. */
  readonly formula: string;
  /** Of an error: what the cell's popover says. */
  readonly message: string;
  /** Of a number with properties: what Excel would show on its card. Null: it has none. */
  readonly card: Card | null;
}

/** `window.preview`: what browser tests see and do. Sheets by name, cells as A1. */
export interface Preview {
  /** Resolves when the grid is shown; a new one after opening a file or changing the language. */
  readonly ready: Promise<void>;
  /** Milliseconds since navigation of: "grid" (shown), "functions" (idle for the first time). */
  readonly marks: Readonly<Record<string, number>>;
  /** Batches of pane and ribbon commands since the last reset. */
  readonly traffic: Traffic;
  resetTraffic(): void;
  /** Batches whose answer is late; a dropped one is not waited for. */
  readonly unanswered: number;
  readonly faults: Faults;
  sheets(): string[];
  cell(sheet: string, address: string): SeenCell;
  values(sheet: string, address: string): (number | string | boolean)[][];
  formulas(sheet: string, address: string): (number | string | boolean)[][];
  /**
   * Enters text as a user would: numbers as written in the language of the page, formulas in English notation. Validation
   * is the editor's: it does not stop this. The answer is [] or the grid's reasons for refusing (a locked cell).
   */
  type(sheet: string, address: string, text: string): readonly string[];
  select(sheet: string, address: string): void;
  /** Where to click for a cell of the sheet in view. */
  center(address: string): { x: number; y: number };
  undo(): void;
  redo(): void;
  /** Resolves when every custom function has answered and its cell shows it. */
  whenIdle(): Promise<void>;
  readonly functionCalls: number;
  /** Members the add-in asked for in vain. */
  unsupported(): string[];
  /** Member -> how often it was used. */
  used(): Readonly<Record<string, number>>;
  open(bytes: Uint8Array, fileName: string): Promise<void>;
  save(): Promise<Uint8Array>;
  /** Presses a ribbon button by the id the manifest gives it; resolves when a function says it is completed. */
  press(id: string): Promise<void>;
}
