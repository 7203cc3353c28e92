import type { FollowUpWords } from '../core/report/follow-up/words';
import { FOLLOW_UP_EN } from './follow-up/en';
import { FOLLOW_UP_ID } from './follow-up/id';
import type { Language } from './language';

/** Everything that the report card and the action plan say. */
export const FOLLOW_UP_WORDS: Readonly<Record<Language, FollowUpWords>> = { id: FOLLOW_UP_ID, en: FOLLOW_UP_EN };
