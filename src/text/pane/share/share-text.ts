/** How far a thing to share is: not made, being made, fits the data, made of other data, held back. */
export type ShareState = 'belum' | 'sibuk' | 'siap' | 'usang' | 'tertahan';

/** What can be made for others, each with a card of its own. */
export type ShareCard =
  'seal' | 'recap' | 'copy' | 'report' | 'certificate' | 'robustness' | 'trend' | 'repair' | 'pane';

interface CardText {
  readonly name: string;
  readonly about: string;
  /** What the button says in each state; empty where there is nothing to do. */
  readonly action: Readonly<Record<'belum' | 'siap' | 'usang', string>>;
  readonly line: Readonly<Record<'belum' | 'sibuk' | 'siap' | 'usang', string>>;
}

export interface ShareText {
  readonly title: string;
  readonly lead: Readonly<Record<'final' | 'sementara' | 'tidak-dinilai' | 'edition', string>>;
  readonly groups: Readonly<Record<'made' | 'workbook', string>>;
  readonly cards: Readonly<Record<ShareCard, CardText>>;
  readonly held: {
    readonly mandatory: (count: number) => string;
    readonly notFinal: (units: readonly string[]) => string;
    readonly edition: (edition: string) => string;
  };
  readonly followUp: string;
  readonly evidence: {
    readonly title: string;
    readonly paths: (count: number) => string;
    readonly mails: (count: number) => string;
    readonly advice: string;
    readonly look: string;
  };
  readonly seal: {
    readonly intro: string;
    readonly sealedOn: (time: string) => string;
    readonly code: string;
    readonly state: Readonly<
      Record<
        | 'none'
        | 'asking'
        | 'unasked'
        | 'damaged'
        | 'sesuai'
        | 'instrumen-lain'
        | 'mesin-lain'
        | 'sementara'
        | 'tidak-cocok',
        string
      >
    >;
    readonly changed: (cells: number) => string;
    readonly otherInstrument: (sealed: string, now: string) => string;
    readonly otherEngine: (sealed: string, now: string) => string;
    readonly chosenEdition: string;
    readonly sheetGone: (sheet: string) => string;
    readonly provisional: string;
    readonly damaged: string;
    readonly again: string;
    readonly check: string;
    readonly replace: (code: string) => string;
    readonly replaceNow: string;
    readonly keep: string;
    readonly changes: string;
    readonly more: (count: number) => string;
    readonly was: (sealed: string, now: string) => string;
    readonly removed: string;
    readonly score: (sealed: string, now: string) => string;
    readonly done: (code: string, sheet: string) => string;
    readonly left: (sheet: string) => string;
    readonly openSheet: string;
  };
  readonly code: {
    readonly ask: string;
    readonly label: string;
    readonly hint: string;
    readonly compare: string;
    readonly miscopied: Readonly<Record<'length' | 'symbol' | 'check', string>>;
    readonly fits: string;
    readonly changed: string;
    readonly another: (stored: string | null) => string;
  };
  readonly copyOpened: (rows: number) => string;
  readonly copyRefused: string;
  readonly put: (sheets: readonly string[]) => string;
  readonly repaired: (cells: number) => string;
  readonly broken: (cells: number) => string;
  readonly paneOpens: string;
  readonly unknownOrigin: string;
  /** Before a plan that people wrote in is made again. */
  readonly carry: string;
  readonly stale: {
    readonly title: string;
    readonly data: (sheet: string) => string;
    readonly instrument: (sheet: string, then: string, now: string) => string;
    readonly engine: (sheet: string, then: string, now: string) => string;
    readonly advice: string;
  };
}
