/** Languages of every sentence a person can read; Indonesian is the first. */
export type Language = 'id' | 'en';

export const LANGUAGES: readonly Language[] = ['id', 'en'];
