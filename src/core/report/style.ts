/** Six hexadecimal digits, for example "1F7A3D". */
export type Rgb = string;

/** How a cell looks; what is left out is the host's default. Sizes are points. */
export interface CellStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: Rgb;
  readonly fill?: Rgb;
  readonly border?: BorderPlan;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of three spaces. */
  readonly indent?: number;
  /** An Excel number format in its English spelling, for example "0.00" or "dd/mm/yyyy"; "@" keeps text as text. */
  readonly format?: string;
}

export interface BorderPlan {
  readonly line: 'thin' | 'medium';
  readonly color: Rgb;
  /** All four sides when left out. */
  readonly sides?: readonly ('top' | 'right' | 'bottom' | 'left')[];
}

/** Named styles of a workbook; cells, rules and columns use the names. */
export type StyleSheet = Readonly<Record<string, CellStyle>>;
