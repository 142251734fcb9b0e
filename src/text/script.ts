// Scripts (writing systems) by their ISO 15924 codes: the scripts of a language, and the share of a text's letters in
// them.

/**
 * For each code in the language data (CLDR) that means several scripts or a variant of a script: the scripts of its
 * letters.
 */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Kore: ['Hang', 'Hani'],
};

/**
 * Languages with several scripts, such as Serbian, and all their scripts. A text in any of these scripts can be in the
 * language.
 */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  sr: ['Cyrl', 'Latn'],
  bs: ['Cyrl', 'Latn'],
  az: ['Latn', 'Cyrl', 'Arab'],
  uz: ['Latn', 'Cyrl', 'Arab'],
  ku: ['Latn', 'Arab'],
  kk: ['Cyrl', 'Latn', 'Arab'],
  mn: ['Cyrl', 'Mong'],
  pa: ['Guru', 'Arab'],
  ms: ['Latn', 'Arab'],
  ha: ['Latn', 'Arab'],
  tg: ['Cyrl', 'Arab'],
  ug: ['Arab', 'Cyrl', 'Latn'],
  tt: ['Cyrl', 'Latn'],
  yi: ['Hebr'],
};

/** @param language a BCP 47 tag; if the tag contains a script (`sr-Latn`), only this script is returned */
export function scriptsOf(language: string): readonly string[] {
  const locale = new Intl.Locale(language);
  const script = locale.script ?? undefined;
  if (script === undefined && ALSO[locale.language] !== undefined) return ALSO[locale.language] ?? [];
  const likely = script ?? locale.maximize().script;
  return likely === undefined ? [] : (PARTS[likely] ?? [likely]);
}

/** The share of a text's letters in some scripts, 0 to 1; `undefined` for a text without letters. */
export function shareInScripts(text: string, scripts: readonly string[]): number | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const own = new RegExp(scripts.map((script) => `(?=\\p{L})\\p{Script=${script}}`).join('|') || '(?!)', 'gu');
  return (text.match(own)?.length ?? 0) / letters;
}
