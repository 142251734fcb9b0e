// The words before an author's name in a byline, in many languages: "By", "Text:".

/** Words for a kind of text, which may come before the word "by": "Opinion by Ann Lee", "Ein Kommentar von Ann Lee". */
const KINDS =
  '(?:(?:an? |the |ein(?:e)? |un(?:e|a)? )?(?:written|words|text|story|column|opinion|essay|comment(?:ary)?|analysis|posted|published|reported|report|kommentar|kolumne|gastbeitrag|gastkommentar|leitartikel|essay|analyse|geschrieben|verfasst|veröffentlicht|tribune|chronique|publié|écrit|columna|opinión|escrito|publicado|scritto|pubblicato|commento|skrevet|napisał|propos recueillis)\\s+)?';

/**
 * The English word "by". An author follows it even if the next word has no capital. "Byby" is found on pages that
 * repeat the word for screen readers.
 */
const CLEAR = `${KINDS}(?:by ?)?by:?\\s+(?=\\S)`;

/**
 * Words for "by" in other languages. They can also begin an ordinary sentence, so an author follows only if the next
 * word has a capital.
 */
const BEFORE_CAPITALS = `${KINDS}(?:par|von|por|door|przez|av|af|di|του|της|των)\\s+(?=\\p{Lu})`;

/** Labels before a colon or slash, and words for "by" in scripts without capitals. */
const LABELS =
  '(?:(?:guest )?(?:author|writer|columnist)s?|autor(?:in|en|es|a)?|auteure?s?|autore|text|tekst|texte|textos?|testo|foto und text|door|redactie|автор[ыі]?|írta|napsal|pisze|текст|συντάκτης|yazan|szerző|作者|著者|文|撰文|記者|记者|글|نویسنده|نویسندگان|نوشته|تحریر|लेखक|लेखिका|از قلم|الكاتب|بقلم|מאת|כותב)\\s?[:：/＝]\\s*(?=\\S)|(?:بقلم|كتب|نوشته[‌\\s]?ی|نوشتهٔ|به قلم|מאת|โดย)\\s+(?=\\S)';

const BY = new RegExp(`^(?:${CLEAR}|${BEFORE_CAPITALS}|${LABELS})`, 'iu');

/** The word "by" inside a line: "18/03/2019 | By Ann Lee", "Wednesday January 18, 2017 10:44 am PST by Ann Lee". */
const LATER_BY = /\s(?:by|von|par|por|door)\s+(?=\p{Lu})/iu;

/** The length of the words before the author's name at the beginning of a line; undefined without such words. */
export function byLength(line: string): number | undefined {
  const [by] = BY.exec(line) ?? [];
  return by !== undefined && isCapitalAfter(line, by) ? by.length : undefined;
}

interface LaterBy {
  readonly start: number;
  readonly end: number;
  /** Whether the word always means "by". "Von" does not, because it can also be part of a name. */
  readonly isClear: boolean;
}

/** The range of the word "by" inside a line; undefined without this word. */
export function laterBy(line: string): LaterBy | undefined {
  const by = LATER_BY.exec(line);
  return by === null ? undefined : { start: by.index, end: by.index + by[0].length, isClear: /by/i.test(by[0]) };
}

/**
 * Whether the next word begins with a capital, if the word for "by" requires this. After "di", "av" and "af", which
 * begin many titles, two words must begin with capitals. `BY` can't test the capital, because its flag `i` also makes
 * `\p{Lu}` match lower case.
 */
function isCapitalAfter(line: string, by: string): boolean {
  if (/(?:by|[:：/＝])\s*$|[^\p{Script=Latin}\s]\s*$/iu.test(by)) return true;
  return (/^(?:di|av|af|του|της|των) /i.test(by) ? /^\p{Lu}\S* (?:\p{Ll}\S* )?\p{Lu}/u : /^\p{Lu}/u).test(
    line.slice(by.length),
  );
}
