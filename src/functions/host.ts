/**
 * True where the host shows numbers with properties: CustomFunctionsRuntime 1.5 came with the builds of ExcelApi 1.19, which
 * has them, and perpetual Office has neither. False where there is nobody to ask, or the question fails. The runtime without a
 * page has `OfficeRuntime.apiInformation` alone, which Microsoft calls inaccurate on the desktop: it is not asked.
 */
export function showsCards(): boolean {
  /* eslint-disable no-restricted-globals -- the one question that a function asks its host, where there is one */
  if (typeof Office === 'undefined') return false;
  try {
    return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.5') === true;
  } catch {
    return false;
  }
  /* eslint-enable no-restricted-globals */
}
