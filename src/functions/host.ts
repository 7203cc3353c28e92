/** What Excel offers in every runtime of custom functions, with a page or without; its types are a package of their own. */
declare const OfficeRuntime:
  { readonly apiInformation?: { isSetSupported(name: string, minVersion: string): boolean } } | undefined;

/**
 * True where the host shows numbers with properties: CustomFunctionsRuntime 1.5 came with the builds of ExcelApi 1.19, which
 * has them, and perpetual Office has neither. False where there is nobody to ask, or the question fails.
 */
export function showsCards(): boolean {
  if (typeof OfficeRuntime === 'undefined') return false;
  try {
    return OfficeRuntime.apiInformation?.isSetSupported('CustomFunctionsRuntime', '1.5') === true;
  } catch {
    return false;
  }
}
