// The words that introduce the author of a text, in many languages.

/** Kinds of text before the word "by": "Opinion by Ann Lee", "Ein Kommentar von Ann Lee". */
const KINDS =
  '(?:(?:an? |the |ein(?:e)? |un(?:e|a)? )?(?:written|words|text|story|column|opinion|essay|comment(?:ary)?|analysis|posted|published|reported|report|kommentar|kolumne|gastbeitrag|gastkommentar|leitartikel|essay|analyse|geschrieben|verfasst|veröffentlicht|tribune|chronique|publié|écrit|columna|opinión|escrito|publicado|scritto|pubblicato|commento|skrevet|napisał|propos recueillis)\\s+)?';

/** After these any name may follow. */
const CLEAR = `${KINDS}by:?\\s+(?=\\S)`;

/** These also begin sentences, so that a capital must follow. */
const BEFORE_CAPITALS = `${KINDS}(?:par|von|por|door|przez)\\s+(?=\\p{Lu})`;

/** Labels with a colon, and the words of scripts that have no capitals. */
const LABELS =
  '(?:(?:guest )?(?:author|writer|columnist)s?|autor(?:in|en|es|a)?|auteure?s?|autore|text|tekst|texte|foto und text|door|redactie|автор|текст|συντάκτης|yazan|szerző|作者|著者|文|撰文|記者|记者|글|نویسنده|نوشته|الكاتب|بقلم|מאת|כותב)\\s?[:：/]\\s*(?=\\S)|(?:بقلم|كتب|نوشته[‌\\s]?ی|نوشتهٔ|به قلم|מאת)\\s+(?=\\S)';

const BY = new RegExp(`^(?:${CLEAR}|${BEFORE_CAPITALS}|${LABELS})`, 'iu');

/** "18/03/2019 | By Ann Lee", "Wednesday January 18, 2017 10:44 am PST by Ann Lee". */
const LATER_BY = /\s(?:by|von|par|por|door)\s+(?=\p{Lu})/iu;

/** The length of the words at the beginning of a line that introduce its author; undefined if there are none. */
export function byLength(line: string): number | undefined {
  const [by] = BY.exec(line) ?? [];
  return by !== undefined && isCapitalAfter(line, by) ? by.length : undefined;
}

/** The range of an introduction of the author that is not at the beginning of the line. */
export function laterBy(line: string): { readonly start: number; readonly end: number } | undefined {
  const by = LATER_BY.exec(line);
  return by === null ? undefined : { start: by.index, end: by.index + by[0].length };
}

/** The pattern is read without regard to case, which `\p{Lu}` then loses too. */
function isCapitalAfter(line: string, by: string): boolean {
  return /(?:by|[:：/])\s*$|[^\p{Script=Latin}\s]\s*$/iu.test(by) || /^\p{Lu}/u.test(line.slice(by.length));
}
