// A byline → the names in it, without the word "by", titles and what follows the names.

import { ORGANIZATION_WORDS } from './actor-words.ts';
import { dateIn } from './date-in-line.ts';
import { isPlace } from './places.ts';
import { endsSentence } from './prose.ts';

const BY =
  /^(?:(?:(?:written|words|text|story|column|opinion|essay|commentary|comment|analysis) )?by:? +(?=\S)|(?:par|von|por|door|escrito por|propos recueillis par) +(?=\p{Lu}))/iu;

const TITLE =
  /^(?:the (?=rev|hon))?(?:(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame|lord|lady|rev|hon|sen|rep|gen|col|capt|judge)\.? )+/i;

/** A word of a name, or a particle between such words. */
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|la|del|van|von|der|den|di|da|dos|du|bin|ibn|al|el|ter|le|y)$/u;

const MOST_WORDS = 6;

/** A byline with two names, offices and a paper still fits. */
const LONGEST = 160;

/** "By Jane Doe." is a byline, "By Monday, the council had decided." is not. */
const SHORT = 30;

/** The names after the word "by"; none where a line does not begin with it. */
export function explicitNames(line: string): readonly string[] {
  const by = BY.exec(line);
  const barred = by === null ? barredName(line) : undefined;
  if (barred !== undefined) return [barred];
  if (by === null || line.length > LONGEST || (line.length > SHORT && endsSentence(line))) return [];
  return namesIn(line.slice(by[0].length));
}

/** The name a line consists of, as an old paper's "HAMILTON" or a magazine's "Jane Doe"; undefined where it is something else. */
export function bareName(line: string): string | undefined {
  return line.length <= 60 && isName(line) && !isAgency(line) && !isPlace(line) ? nameOf(line) : undefined;
}

/** "Jane Doe | The Daily Post | 4 May": the name before the first bar, where a date follows. */
export function barredName(line: string): string | undefined {
  const [name = '', ...rest] = line.split(/ [|·•] /);
  const isPerson = name.includes(' ') && !name.split(' ').some((word) => ORGANIZATION_WORDS.has(word));
  return isPerson && rest.some((part) => dateIn(part) !== undefined) ? bareName(name) : undefined;
}

/** A name without titles, in ordinary letters where it is printed in capitals. */
export function nameOf(written: string): string {
  const name = written
    .trim()
    .replace(TITLE, '')
    .replace(/[,;:]+$/, '');
  return /\p{Ll}/u.test(name) ? name : inOrdinaryLetters(name);
}

function namesIn(text: string): readonly string[] {
  const [people = ''] = text.split(/\s[|·•—–]\s|\s\/\s/, 1);
  const listed = /,? and | & /.test(people) ? people.split(/,? and | & |, /) : people.split(/, | for /, 1);
  return listed
    .map((name) => name.trim().replace(TITLE, ''))
    .filter(isName)
    .map(nameOf);
}

function isName(text: string): boolean {
  const words = text.replace(TITLE, '').split(' ');
  return words.length <= MOST_WORDS && words.every((word) => NAME_WORD.test(word)) && /^\p{Lu}.*\p{L}{2}/u.test(text);
}

/** Whose name under a picture is a credit. */
export function isAgency(line: string): boolean {
  return AGENCY.test(line);
}

const AGENCY =
  /\b(?:getty(?: images)?|reuters|associated press|ap photo|afp|agence france-presse|shutterstock|wikimedia(?: commons)?|flickr|unsplash|alamy|istock|pexels|pixabay|bloomberg|epa|dpa|pa (?:media|wire|images)|magnum(?: photos)?|photos?|images?|pictures?|illustrations?)\b/i;

function inOrdinaryLetters(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
