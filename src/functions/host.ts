/**
 * True where the host shows numbers with properties: CustomFunctionsRuntime 1.5 came with the builds of ExcelApi 1.19, which
 * has them, and volume-licensed and retail Office never claims it. False where there is nobody to ask.
 */
export function showsCards(): boolean {
  // The one question to the host: a runtime without `Office`, or with half of it, gets the plain number.
  // eslint-disable-next-line no-restricted-globals
  const requirements = typeof Office === 'undefined' ? undefined : Office.context?.requirements;
  return requirements?.isSetSupported('CustomFunctionsRuntime', '1.5') === true;
}
