import type { Model } from '../grid/o-spreadsheet';
import type { GridNotices } from './notices';
import type { Theme } from './words';

type ColorScheme = 'light' | 'dark';

export interface GridView {
  setTheme(theme: Theme): void;
  destroy(): void;
}

const schemeOf = (theme: Theme): ColorScheme => (theme === 'gelap' ? 'dark' : 'light');

/** Shows a model. The colour scheme is a property of the grid's component, so a component around it holds the state. */
export async function showGrid(
  target: HTMLElement,
  model: Model,
  options: { theme: Theme; templates: Document; notices: GridNotices; translate: (text: unknown) => string },
): Promise<GridView> {
  const { owl, o_spreadsheet: o } = window;
  const look = owl.reactive({ colorScheme: schemeOf(options.theme) });

  class Themed extends owl.Component {
    static template = owl.xml`<Spreadsheet t-props="state.props" colorScheme="state.look.colorScheme"/>`;
    static components = { Spreadsheet: o.Spreadsheet };
    state = { props: { model, ...options.notices }, look: owl.useState(look) };
  }

  const app = new owl.App(Themed, {
    env: { model, isDashboard: () => false },
    templates: options.templates,
    translateFn: options.translate,
  });
  await app.mount(target);
  return {
    setTheme: (theme) => {
      look.colorScheme = schemeOf(theme);
    },
    destroy: () => app.destroy(),
  };
}
