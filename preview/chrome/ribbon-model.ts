/** What a ribbon button does, as the manifest says. Addresses are paths on the preview's origin. */
export type RibbonAction =
  { readonly kind: 'pane'; readonly url: string } | { readonly kind: 'function'; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface Ribbon {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  /** The page in which functions of buttons run. */
  readonly functionFile: string;
}

/** Reads the add-in's ribbon group from its manifest, in a language such as en-US. */
export function readRibbon(manifest: Document, locale: string): Ribbon {
  const text = resourceReader(manifest, locale);
  const path = (resid: string): string => pathOf(text(resid));
  const group = manifest.querySelector('ExtensionPoint Group');
  const functionFile = manifest.querySelector('FunctionFile');
  const buttons = [...(group?.querySelectorAll('Control') ?? [])].flatMap((control) => {
    const action = readAction(control, path);
    return action ? [{ ...readLooks(control, text, path), action }] : [];
  });
  return { group: text(resid(group, ':scope > Label')), buttons, functionFile: path(resid(functionFile)) };
}

const resid = (parent: Element | null | undefined, selector?: string): string => {
  const element = selector === undefined ? parent : parent?.querySelector(selector);
  return element?.getAttribute('resid') ?? '';
};

function resourceReader(manifest: Document, locale: string): (id: string) => string {
  const resources = [...manifest.querySelectorAll('Resources > * > *')];
  return (id) => {
    const found = resources.find((element) => element.getAttribute('id') === id);
    const override = [...(found?.children ?? [])].find((child) => child.getAttribute('Locale') === locale);
    return override?.getAttribute('Value') ?? found?.getAttribute('DefaultValue') ?? '';
  };
}

/** The manifest may name another origin (a port, a host): the preview serves the same paths itself. */
const pathOf = (url: string): string => {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return pathname + search;
};

function readLooks(
  control: Element,
  text: (id: string) => string,
  path: (id: string) => string,
): Omit<RibbonButton, 'action'> {
  const images = [...control.querySelectorAll(':scope > Icon > *')];
  const icon = images.find((image) => image.getAttribute('size') === '32') ?? images[0];
  return {
    id: control.getAttribute('id') ?? '',
    label: text(resid(control, ':scope > Label')),
    tip: text(resid(control, ':scope > Supertip > Description')),
    icon: path(resid(icon)),
  };
}

function readAction(control: Element, path: (id: string) => string): RibbonAction | undefined {
  const action = control.querySelector(':scope > Action');
  const name = action?.querySelector('FunctionName')?.textContent;
  if (name) return { kind: 'function', name };
  const url = path(resid(action, 'SourceLocation'));
  return url ? { kind: 'pane', url } : undefined;
}
