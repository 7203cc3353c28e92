/** Where a command reads from and writes to; tests hand in their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: () => Promise<string>;
  /** Whether a person watches the error stream, so that progress may be shown there. */
  readonly watched: boolean;
  /** Whether a person sees the output as it is written. */
  readonly isScreen?: boolean;
  /** This program's own file, where it is one that further threads can run. */
  readonly program?: string;
}

/**
 * What must never reach a screen from a file: control characters and escapes, marks that turn the direction of writing,
 * and whatever else takes no place, so that two different texts would look the same. A line break stays.
 */
const UNSEEN = /(?:(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}])+/gu;

/** A terminal to which only visible text gets through. All that a command says goes this way. */
export interface Screen extends Terminal {
  /** Data that another program will read, byte for byte, unless a person looks at it. */
  readonly data: (text: string) => void;
  /** Says on one line how far the work is, to a person who watches; "" clears the line. */
  readonly progress: (text: string) => void;
}

/** The one way from a command to the terminal. */
export function screenOf(terminal: Terminal): Screen {
  const { isScreen = false, watched } = terminal;
  return {
    ...terminal,
    out: (text) => terminal.out(visible(text)),
    err: (text) => terminal.err(visible(text)),
    data: (text) => terminal.out(isScreen ? visible(text) : text),
    progress: (text) => {
      if (watched) terminal.err(`\r\u001b[K${plain(text)}`);
    },
  };
}

function visible(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(UNSEEN, ' ');
}

/** Text on one line: in a table, or quoted in a sentence. */
export function plain(text: string): string {
  return visible(text).replaceAll(/\n+/g, ' ');
}

/** JSON text in which what nobody would see is written as an escape. */
export function jsonText(value: unknown, indent?: number): string {
  const units = (found: string): string =>
    Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
      '',
    );
  return JSON.stringify(value, null, indent).replace(UNSEEN, units);
}
