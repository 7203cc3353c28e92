import { PortError, type WorkbookState } from '../app/workbook-port';

/** Office.js error code -> what it means to the user. Source: Office.js documentation, "Error handling with the application-specific JavaScript APIs". */
const FAULTS: Readonly<Record<string, PortError['fault']>> = {
  InvalidOperationInCellEditMode: 'busy-editing',
  AccessDenied: 'protected',
  ItemNotFound: 'sheet-gone',
  ItemAlreadyExists: 'name-taken',
  InvalidReference: 'sheet-gone',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

/** Office.js's own error code, or `unknown` for anything that is not its error. */
export function hostCodeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}

export function isTooLarge(error: unknown): boolean {
  return FAULTS[hostCodeOf(error)] === 'too-large';
}

/** Any error as a PortError; one that already is stays as it is. */
export function portError(error: unknown, workbook: WorkbookState = 'unchanged'): PortError {
  if (error instanceof PortError) return error;
  const code = hostCodeOf(error);
  return new PortError(FAULTS[code] ?? 'other', code, workbook);
}

/** Runs a batch; what it throws becomes a PortError. */
export async function asPort<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw portError(error);
  }
}
