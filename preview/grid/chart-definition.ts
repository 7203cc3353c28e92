export interface ChartDataSource {
  readonly type: string;
  readonly dataSets?: readonly { readonly dataSetId: string; readonly dataRange: string }[];
  readonly dataSetsHaveTitle?: boolean;
  readonly labelRange?: string;
}

export interface ChartSeriesStyle {
  readonly label?: string;
  readonly backgroundColor?: string;
}

export interface ChartDefinition {
  readonly type: string;
  readonly title?: { readonly text?: string };
  readonly legendPosition?: string;
  readonly axesDesign?: Readonly<Record<string, { readonly min?: number; readonly max?: number } | undefined>>;
  readonly stacked?: boolean;
  readonly horizontal?: boolean;
  readonly isDoughnut?: boolean;
  readonly dataSource?: ChartDataSource;
  readonly dataSetStyles?: Readonly<Record<string, ChartSeriesStyle>>;
  readonly [key: string]: unknown;
}
