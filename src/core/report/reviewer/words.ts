import type { FigureStatus, LocalText, Zone } from '../../instrument/types';

/** Everything a reviewer copy says, in one language. Headings stand in the order of the columns. */
export interface ReviewerWords {
  readonly language: keyof LocalText;
  readonly title: (edition: string) => string;
  readonly instrument: (id: string, version: string) => string;
  /** Sentences at the top of the sheet Rekap. */
  readonly about: readonly string[];
  /** Said of a table whose weights are no official ones. */
  readonly unofficial: string;
  readonly caveats: string;
  readonly institution: string;
  readonly info: { readonly institution: string; readonly edition: string };
  readonly summary: {
    readonly unit: string;
    readonly score: string;
    readonly category: string;
    readonly zone: string;
    readonly opinion: string;
    readonly predicate: string;
    readonly filled: string;
    readonly expected: string;
    readonly completeness: string;
    readonly status: string;
  };
  readonly notScored: string;
  /** Shown where a changed sheet needs integers beyond what a spreadsheet keeps exactly. */
  readonly notExact: string;
  readonly final: string;
  readonly provisional: string;
  readonly zone: Readonly<Record<Zone, string>>;
  readonly figureStatus: Readonly<Record<FigureStatus, string>>;
  /** Heading of the number of corrections, and what is said of them above the sheet Rekap. */
  readonly overrides: string;
  readonly overridesNote: string;
  readonly rows: {
    readonly note: string;
    readonly headings: readonly string[];
    readonly firstOfProduct: string;
    /** Correction and reason as an indicator sheet names them, level, level in use, in force. */
    readonly overrides: readonly [string, string, string, string, string];
  };
  readonly weights: {
    readonly title: string;
    readonly factor: string;
    readonly maximum: string;
    readonly total: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly threshold: string;
    readonly dimensions: readonly string[];
    readonly indicators: readonly string[];
  };
  readonly bands: {
    readonly title: string;
    readonly headings: readonly string[];
    readonly undecided: (from: string, to: string, note: string) => string;
  };
  readonly perIndicator: { readonly note: string; readonly headings: readonly string[] };
  readonly perDimension: { readonly note: string; readonly headings: readonly string[] };
  readonly perUnit: { readonly note: string; readonly headings: readonly string[] };
}
