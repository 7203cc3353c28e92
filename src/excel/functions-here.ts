import { FUNCTIONS_SET, FUNCTIONS_VERSION, functionsTrouble, type FunctionsTrouble } from '../app/functions-state';

/** Of office.js; its types are a package of their own. */
declare const OfficeRuntime: { readonly storage: { getItem(key: string): Promise<string | null> } };

/** What keeps the functions of this Excel from being one with the pane of version `pane`; null where nothing is known to. */
export async function functionsHere(pane: string): Promise<FunctionsTrouble | null> {
  return functionsTrouble(Office.context.requirements.isSetSupported(...FUNCTIONS_SET), await leftVersion(), pane);
}

/** The version that the functions left when they loaded last; null where Office keeps nothing, or they never have. */
async function leftVersion(): Promise<string | null> {
  try {
    return await OfficeRuntime.storage.getItem(FUNCTIONS_VERSION);
  } catch {
    return null;
  }
}
