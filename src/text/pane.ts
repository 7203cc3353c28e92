import type { Language } from './language';
import { PANE_EN } from './pane/en';
import { PANE_ID } from './pane/id';
import type { PaneText } from './pane/pane-text';

export const PANE_TEXT: Readonly<Record<Language, PaneText>> = { id: PANE_ID, en: PANE_EN };
