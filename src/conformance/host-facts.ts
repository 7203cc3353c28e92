import type { HostFacts } from '../app/conformance';
import type { Run } from './scratch';

/** Requirement sets that say something about what the add-in meets. */
const SETS = [
  'ExcelApi',
  'ExcelApiOnline',
  'ExcelApiDesktop',
  'CustomFunctionsRuntime',
  'SharedRuntime',
  'AddinCommands',
  'RibbonApi',
  'DialogApi',
  'CustomXmlParts',
  'Settings',
];
const NEWEST_MINOR = 30;

/** The newest version of a set that the host says it has; "" for none. */
export function newestOf(set: string): string {
  for (let minor = NEWEST_MINOR; minor >= 1; minor--) {
    if (Office.context.requirements.isSetSupported(set, `1.${minor}`)) return `1.${minor}`;
  }
  return '';
}

/** Which Excel this is: nothing of the workbook that is open in it. */
export async function hostFacts(run: Run): Promise<HostFacts> {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  const asked = requirements.isSetSupported('ExcelApi', '1.11')
    ? await run(async (context) => {
        const { application } = context.workbook;
        application.load('decimalSeparator,thousandsSeparator');
        application.cultureInfo.load('name');
        await context.sync();
        return {
          culture: application.cultureInfo.name,
          decimalMark: application.decimalSeparator,
          thousandsMark: application.thousandsSeparator,
        };
      })
    : { culture: '', decimalMark: '', thousandsMark: '' };
  return {
    platform: String(diagnostics?.platform ?? ''),
    version: diagnostics?.version ?? '',
    displayLanguage: displayLanguage ?? '',
    contentLanguage: contentLanguage ?? '',
    ...asked,
    sets: Object.fromEntries(SETS.map((set) => [set, newestOf(set)]).filter(([, version]) => version !== '')),
  };
}
