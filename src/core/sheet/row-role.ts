/** What a row of an indicator sheet is. */
export type RowRole =
  /** Above the heading, or a line such as "Instansi: ..." between rows. */
  | 'title'
  | 'heading'
  | 'second-heading'
  | 'answer'
  /** Never noted: what is neither an answer nor in a run is blank. */
  | 'blank'
  /** Sums up other rows. */
  | 'total'
  /** Names a dimension. */
  | 'section'
  | 'repeated-heading'
  /** "(1) (2) (3)" under a heading. */
  | 'column-numbers'
  /** Explains the scale. */
  | 'legend'
  /** No row of the table, and without numbers that could be answers. */
  | 'outside'
  /** No row of the table, but with numbers that could be answers. */
  | 'unread';

/** Rows of one role, both ends included, absolute. */
export interface RowRun {
  readonly from: number;
  readonly to: number;
  readonly role: RowRole;
}

/** Numbers outside the table that could be answers. Rows are absolute, both ends included. */
export interface UnreadRows {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The first of them. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  /** They stand under a heading with columns of its own. */
  readonly isTable: boolean;
}
