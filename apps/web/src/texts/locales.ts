/** Where a language is written otherwise than its code alone says: our Portuguese is that of Portugal. */
const LOCALES: Readonly<Record<string, string>> = { pt: "pt-PT" };

/** What `Intl` is asked for to write numbers, names and dates as the language does. */
export const localeOf = (lang: string): string => LOCALES[lang] ?? lang;
