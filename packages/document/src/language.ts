/** The languages that are analysed, by BCP 47 tag with script. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (tag: string): tag is Language => (LANGUAGES as readonly string[]).includes(tag);

export const isChinese = (tag: string): boolean => tag === 'zh' || tag.startsWith('zh-');
