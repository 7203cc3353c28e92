/** The add-in's functions.json, as far as the preview reads it. */
export interface FunctionsMetadata {
  /** Error cells reach the functions instead of stopping the call. */
  readonly allowErrorForDataTypeAny?: boolean;
  /** Every function may take and give values with a format or a card. */
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly volatile?: boolean;
  };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  /** Lets the function of this parameter alone take and give values with a format or a card. */
  readonly cellValueType?: string;
}

/** True where a function may give a value with a format or a card. */
export function givesRichValues(file: FunctionsMetadata, fn: FunctionMetadata): boolean {
  return file.allowCustomDataForDataTypeAny === true || fn.parameters.some(({ cellValueType }) => cellValueType);
}

export const isMatrix = ({ dimensionality }: ParameterMetadata): boolean => dimensionality === 'matrix';
