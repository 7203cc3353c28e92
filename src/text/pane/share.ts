import type { Language } from '../language';
import { SHARE_EN } from './share/en';
import { SHARE_ID } from './share/id';
import type { ShareText } from './share/share-text';

/** Everything the view Bagikan says. */
export const SHARE_TEXT: Readonly<Record<Language, ShareText>> = { id: SHARE_ID, en: SHARE_EN };
