// A byline → the names of authors in it. The word "by", titles, offices, dates and addresses are removed.

import { byLength, laterBy } from './by-words.ts';
import { dateIn } from './date-in-line.ts';
import { monthNumbers } from './month-names.ts';
import { isFullName, isNoNameWord, isPersonName, nameOf } from './person-name.ts';
import { isPlace } from './places.ts';
import { endsSentence } from './prose.ts';

/** Maximum length of a byline in characters: enough for two names, their offices and a newspaper. */
const LONGEST = 160;

/**
 * Maximum length, in characters, of a byline with a full stop at its end, such as "By Jane Doe." A longer line with a
 * full stop is a sentence.
 */
const SHORT = 30;

/**
 * The names in one of four kinds of lines: with "by" at the beginning, with "by" after a date, with a name before a bar
 * and a date ("Jane Doe | 4 May 2020"), or with a date and a label for an author in Chinese, Japanese or Korean. Empty
 * for any other line.
 */
export function explicitNames(line: string): readonly string[] {
  if (line.length > LONGEST) return [];
  const length = byLength(line);
  if (length !== undefined) return namesAfterBy(line.slice(length), line.length);
  const later = laterBy(line);
  const said =
    later === undefined || dateIn(line.slice(0, later.start)) === undefined
      ? []
      : namesAfterBy(line.slice(later.end), 0).filter((name) => later.isClear || name.includes(' '));
  const barred = said.length > 0 ? undefined : (barredName(line) ?? labelledName(line));
  return barred === undefined ? said : [barred];
}

/** The names in a line that is a byline according to the page's markup. The line need not contain the word "by". */
export function namesInByline(line: string): readonly string[] {
  const text = line
    .slice(0, 2 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  const explicit = explicitNames(text);
  if (explicit.length > 0) return explicit;
  const found = sectionsOf(text.slice(byLength(text) ?? 0)).map((section) => fullNames(listedIn(section)));
  return (found.find((names) => names.length > 0) ?? []).filter((name) => !isPlace(name)).map(nameOf);
}

/**
 * The name of a person in a line that contains nothing else: "HAMILTON" in an old newspaper, "Jane Doe" in a magazine.
 * An office may follow a full name: "Jane Doe, miller".
 */
export function bareName(written: string): string | undefined {
  const line = written.replace(/ \(?@\w{2,30}\)?$/, '');
  const [, bracketed = line, role] = /^(\S.{0,38}?)\s?[（(]([^（）()]{1,30})[)）]$/u.exec(line) ?? [];
  if (role !== undefined) return isFullName(bracketed) && !/^\p{Lu}/u.test(role) ? bareName(bracketed) : undefined;
  const [name = '', office, ...others] = line.split(', ');
  const hasOffice = office !== undefined && others.length === 0 && isOffice(office) && isFullName(name);
  const only = hasOffice ? name : line;
  return line.length <= 60 && isPersonName(only) && !isAgency(only) && !isPlace(only) ? nameOf(only) : undefined;
}

/** The names in a line that consists only of names: "Jane Doe", "Jane Doe and John Roe". */
export function bareNames(line: string): readonly string[] {
  const name = bareName(line);
  if (name !== undefined) return [name];
  const listed = line.length <= LONGEST_LIST && AND.test(line) ? line.split(AND) : [];
  return listed.length > 1 && listed.every((one) => isFullName(one) && bareName(one) !== undefined)
    ? listed.map(nameOf)
    : [];
}

/** Maximum length, in characters, of a line that consists only of names. */
const LONGEST_LIST = 80;

/**
 * Whether words after a name are an office: at most five words, which begin in lower case, not with a conjunction, and
 * do not end like a sentence.
 */
function isOffice(words: string): boolean {
  return (
    /^(?!(?:and|or|but|who|und|et|y|but|for|so) )\p{Ll}/u.test(words) &&
    words.split(' ').length <= 5 &&
    !endsSentence(words)
  );
}

/** Whether a line names an editorial board as the author, and no person. */
export function isBoard(line: string): boolean {
  return /^(?:by |von der |par la |por el )?(?:the )?(?:.{2,30} )?(?:editorial board|editors|redaktion|rédaction|redacción)$/i.test(
    line,
  );
}

/**
 * A title with its author's name at the end → the title and the name: "Keep the ferry | Jane Doe", "“Keep the ferry” –
 * by Jane Doe". Undefined for any other title.
 */
export function titleAndName(line: string): { readonly title: string; readonly name: string } | undefined {
  const [, title = '', by, words = ''] = /^(.{4,150}\S)\s+[|–—-]\s+(by\s+)?(\S+(?: \S+){1,3})$/iu.exec(line) ?? [];
  const isByline = by !== undefined || (line.includes(' | ') && isFullName(words));
  const name = isByline ? bareName(words) : undefined;
  return name === undefined ? undefined : { title: title.replace(/^[“"„](.*)[”"“]$/u, '$1'), name };
}

/** The name before the first bar, if a later part is a date: "Jane Doe | The Daily Post | 4 May 2020". */
function barredName(line: string): string | undefined {
  const [name = '', ...rest] = line.split(/ [|·•] /);
  return isFullName(name) && rest.some((part) => dateIn(part) !== undefined) ? bareName(name) : undefined;
}

/** A Chinese, Japanese or Korean name after a label, in a line with a date: "2021年5月3日 作者：李安娜". */
function labelledName(line: string): string | undefined {
  const [, name] =
    /\s(?:作者|撰文|文|记者|記者|글)\s?[:：＝]\s?(\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})(?=\s|$)/u.exec(line) ??
    [];
  return name !== undefined && dateIn(line) !== undefined ? name : undefined;
}

/**
 * @param length length of the whole line. A line that is longer than `SHORT` and ends like a sentence must contain only
 * names
 */
function namesAfterBy(text: string, length: number): readonly string[] {
  const [section = ''] = sectionsOf(text.trim());
  const listed = listedIn(section.replace(/[.,]$/, (mark) => (/\b(?:[JS]r|\p{Lu})\.$/u.test(section) ? mark : '')));
  const [first = ''] = listed;
  const others = fullNames(listed.slice(1));
  // "By Land and Sea" has no name: its first part is a single word, and no full name follows.
  const isPhrase = !first.includes(' ') && /\p{Lu}/u.test(first) && listed.length > 1 && others.length === 0;
  const names = isPersonName(first) && !isPlace(first) && !isPhrase ? [first, ...others] : [];
  const isSentence = length > SHORT && endsSentence(text);
  return isSentence && (names.length < listed.length || !text.startsWith(section)) ? [] : names.map(nameOf);
}

/**
 * The full names at the beginning of a list of names. The list ends at the first part that is not a full name, because
 * names of departments may follow.
 */
function fullNames(listed: readonly string[]): readonly string[] {
  const end = listed.findIndex((name) => !isFullName(name));
  return end === -1 ? listed : listed.slice(0, end);
}

const ADDRESSES = /\S+@\S+\.\S+|https?:\S+|@\w+/g;

/** Characters and words that end a list of names: bars, brackets, colons, dashes between spaces, digits, and words before a date. */
const SECTION_ENDS =
  /\s*(?:[|·•●()（）[\]<>:：／]|\s[-–—/]\s|,?\s*\d|\b(?:Published|Updated|Posted|Created|Veröffentlicht|Publié|Publicado)\b)[\s\d:/.,]*/u;

/** Words between a name and an office, a newspaper, a place or a time. No author's name comes after such a word. */
const OFFICE_BEGINS = /\s(?:for|in|at|on|via|from|of the|mit|avec|con|le|am|il|el)\s/;

/** The word "with" before a further author's full name: "By Ann Lee, with Ben Oak". */
const WITH =
  /,? (?:with|avec|mit|com|con|met|med|samen met|en collaboration avec|in collaboration with) (?=\p{Lu}[\p{L}\p{M}'’.-]+ (?:\p{Ll}{1,3} ){0,2}\p{Lu})/gu;

function sectionsOf(text: string): readonly string[] {
  return text
    .replace(WITH, ', ')
    .replace(ADDRESSES, '|')
    .split(SECTION_ENDS)
    .map((section) => (section.split(OFFICE_BEGINS)[0] ?? '').trim())
    .filter((section) => section !== '');
}

/**
 * The name without words after it that do not belong to it: "Ann Lee Staff Writer" and "Ann Lee March" → "Ann Lee".
 * "Ann Lee Desk" is not changed, because it is not a person.
 */
function withoutOffice(name: string): string {
  const words = name.trim().split(' ');
  const first = words.findIndex((word) => !isNoNameWord(word));
  const named = words.slice(/^the$/i.test(words[0] ?? '') ? 0 : Math.max(first, 0));
  const office = named.findIndex((word, i) => i >= 2 && isNoNameWord(word));
  const kept =
    office === -1 || /^(?:staff|team|desk)$/i.test(named.slice(office).join(' ')) ? named : named.slice(0, office);
  while (kept.length > 2 && monthNumbers().has(kept.at(-1)?.toLowerCase().replace(/[.,]$/, '') ?? '')) kept.pop();
  return kept.join(' ').replace(/[\s,;]+$/, '');
}

/**
 * The names in a list. The words "y", "e" and "i" mean "and", but may also be part of a name. They separate names only
 * if both names are full names.
 */
function listedIn(section: string): readonly string[] {
  const names = section.split(AND).flatMap((name) => {
    const parts = name.split(AND_OR_NAME);
    return parts.every((part) => part.includes(' ')) ? parts : [name];
  });
  return names
    .filter((name) => !OFFICE.test(name) && !CREDIT.test(name))
    .map(withoutOffice)
    .filter((name) => name !== '' && !DEGREE.test(name));
}

/** Words and symbols between two names. */
const AND =
  /,? (?:and|&|und|et|och|og|en|и|та|και|και ο|و|اور|และ) |[,;،] |、|(?<=\p{sc=Hangul})[·,] ?(?=\p{sc=Hangul})/u;

/**
 * Words for "and" between two names, if they can also be part of a name. In Hebrew and Arabic, "and" is the first
 * letter of the second name.
 */
const AND_OR_NAME = / (?:y|e|i) | (?:ו|و)(?=\p{Lo}{2,} \p{Lo})/u;

/** An office between two names, such as ", a miller," in "By Ann Lee, a miller, and Ben Oak". */
const OFFICE = /^(?:an?|the|une?|l[ea]|les|ein(?:e|er)?|der|die|una|el) \p{Ll}/u;

/** A credit for the pictures after the names: "By Ann Lee; photographs by Cy Dale". */
const CREDIT =
  /^(?:photo(?:graph)?s?|pictures?|images?|illustrations?|illustrated|graphics?|videos?|fotos?|bilder|dessins?|photographies?|ilustraci[oó]n(?:es)?) (?:by|von|par|por|di|de)(?= )/i;

const DEGREE = /^(?:M\.?D|Ph\.?D|M\.?[AS]|MBA|MPH|J\.?D|RN|Esq|Jr|Sr)\.?$/;

/** Whether a line names a picture agency or a kind of picture, and is therefore a credit for a picture. */
export function isAgency(line: string): boolean {
  return AGENCY.test(line);
}

const AGENCY =
  /\b(?:getty(?: images)?|reuters|associated press|ap photo|afp|agence france-presse|shutterstock|wikimedia(?: commons)?|flickr|unsplash|alamy|istock|pexels|pixabay|bloomberg|epa|dpa|pa (?:media|wire|images)|magnum(?: photos)?|photos?|images?|pictures?|illustrations?)\b/i;
