// A byline → the names in it, without the word "by", titles, offices, dates and addresses.

import { byLength, laterBy } from './by-words.ts';
import { dateIn } from './date-in-line.ts';
import { monthNumbers } from './month-names.ts';
import { isFullName, isNoNameWord, isPersonName, nameOf } from './person-name.ts';
import { isPlace } from './places.ts';
import { endsSentence } from './prose.ts';

/** Characters. A byline with two names, offices and a paper still fits. */
const LONGEST = 160;

/** "By Jane Doe." is a byline, "By Monday, the council had decided." is not. */
const SHORT = 30;

/** The names after the word "by", if a line begins with it or with a date before it; otherwise none. */
export function explicitNames(line: string): readonly string[] {
  if (line.length > LONGEST) return [];
  const length = byLength(line);
  if (length !== undefined) return namesAfterBy(line.slice(length), line.length);
  const barred = barredName(line);
  const later = barred === undefined ? laterBy(line) : undefined;
  if (later !== undefined && dateIn(line.slice(0, later.start)) !== undefined)
    return namesAfterBy(line.slice(later.end), 0);
  return barred === undefined ? [] : [barred];
}

/** The names in a line that a page marks as its byline, with or without the word "by". */
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

/** The name a line consists of, as an old paper's "HAMILTON" or a magazine's "Jane Doe"; undefined where it is something else. */
export function bareName(line: string): string | undefined {
  return line.length <= 60 && isPersonName(line) && !isAgency(line) && !isPlace(line) ? nameOf(line) : undefined;
}

/** "Jane Doe | The Daily Post | 4 May 2020": the name before the first bar, where a date follows. */
function barredName(line: string): string | undefined {
  const [name = '', ...rest] = line.split(/ [|·•] /);
  return isFullName(name) && rest.some((part) => dateIn(part) !== undefined) ? bareName(name) : undefined;
}

/** @param length of the whole line: a long line that ends like a sentence is a byline only if it has nothing but names */
function namesAfterBy(text: string, length: number): readonly string[] {
  const [section = ''] = sectionsOf(text.trim());
  const listed = listedIn(section.replace(/[.,]$/, (mark) => (/\b(?:[JS]r|\p{Lu})\.$/u.test(section) ? mark : '')));
  const [first = ''] = listed;
  const names = isPersonName(first) && !isPlace(first) ? [first, ...fullNames(listed.slice(1))] : [];
  const isSentence = length > SHORT && endsSentence(text);
  return isSentence && (names.length < listed.length || !text.startsWith(section)) ? [] : names.map(nameOf);
}

/** The names that a list begins with: after an office come those of departments. */
function fullNames(listed: readonly string[]): readonly string[] {
  const end = listed.findIndex((name) => !isFullName(name));
  return end === -1 ? listed : listed.slice(0, end);
}

const ADDRESSES = /\S+@\S+\.\S+|https?:\S+|@\w+/g;

/** Where something other than a name begins: bars, brackets, figures, words that say when, where and for whom. */
const SECTION_ENDS =
  /\s*(?:[|·•●()[\]<>:：、／]|\s[-–—/]\s|,?\s*\d|\s(?:for|in|at|on|via|from|of the|mit|avec|con|le|am|il|el)\s|\b(?:Published|Updated|Posted|Created|Veröffentlicht|Publié|Publicado)\b)[\s\d:/.,]*/u;

function sectionsOf(text: string): readonly string[] {
  return text
    .replace(ADDRESSES, '|')
    .split(SECTION_ENDS)
    .map((section) => section.trim())
    .filter((section) => section !== '');
}

/** "Ann Lee Staff Writer", "Minutes Ann Lee March" → "Ann Lee"; "Ann Lee Desk" is no person and stays. */
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

/** The names in a list. "y" and "e" are also parts of names, so they separate only two full names. */
function listedIn(section: string): readonly string[] {
  const names = section.split(/,? (?:and|&|und|et|och|og|en|и|και) |[,;] /).flatMap((name) => {
    const parts = name.split(/ (?:y|e|i) /);
    return parts.every((part) => part.includes(' ')) ? parts : [name];
  });
  return names.map(withoutOffice).filter((name) => name !== '' && !DEGREE.test(name));
}

const DEGREE = /^(?:M\.?D|Ph\.?D|M\.?[AS]|MBA|MPH|J\.?D|RN|Esq|Jr|Sr)\.?$/;

/** Whose name under a picture is a credit. */
export function isAgency(line: string): boolean {
  return AGENCY.test(line);
}

const AGENCY =
  /\b(?:getty(?: images)?|reuters|associated press|ap photo|afp|agence france-presse|shutterstock|wikimedia(?: commons)?|flickr|unsplash|alamy|istock|pexels|pixabay|bloomberg|epa|dpa|pa (?:media|wire|images)|magnum(?: photos)?|photos?|images?|pictures?|illustrations?)\b/i;
