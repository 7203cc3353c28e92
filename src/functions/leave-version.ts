import { FUNCTIONS_VERSION } from '../app/functions-state';
import { VERSION } from '../app/version';

/** Of Office, where the host has it; its types are not those of the functions' runtime. */
declare const OfficeRuntime: { readonly storage: { setItem(key: string, value: string): Promise<void> } } | undefined;

/**
 * Leaves the version of the functions where the pane finds it, which may be of another one: Excel keeps functions.js for up to
 * a day. No function depends on it, so a host that cannot keep it is as good.
 */
export function leaveVersion(): void {
  try {
    if (typeof OfficeRuntime === 'undefined') return;
    OfficeRuntime.storage.setItem(FUNCTIONS_VERSION, VERSION).catch(() => undefined);
  } catch {
    return;
  }
}
