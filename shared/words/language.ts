/** The languages of the house, the first its own. */
export const languages = ['zh', 'en'] as const;

/** A language of the house. */
export type Language = (typeof languages)[number];
