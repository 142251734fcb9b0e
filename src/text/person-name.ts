// Words → whether they can be a person's name, and the normal form of the name: without titles, and not all in
// capitals.

import { ORGANIZATION_WORDS } from './actor-words.ts';

const TITLE =
  /^(?:the (?=rev|hon))?(?:(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame|lord|lady|rev|hon|sen|rep|gen|col|capt|judge)\.? )+/i;

/** A capitalized word of a name, or a particle such as "van". */
const NAME_WORD =
  /^(?:["“‘(]?\p{Lu}[\p{L}\p{M}'’.-]*["”’)]?|de|la|del|las|los|van|von|der|den|di|da|do|dos|das|du|des|bin|ibn|al|el|ter|ten|le|y|e|zu|zur|af|av|ben|bat|d['’]\p{Lu}[\p{L}'’-]*|al-\p{Lu}[\p{L}'’-]*|ul-\p{Lu}[\p{L}'’-]*)$/u;

/**
 * A name in a script without capitals: 2 to 14 characters in Chinese, Japanese or Korean; up to five words in other
 * scripts.
 */
const UNCASED_NAME =
  /^(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー・·々 ]{2,14}|(?=\P{sc=Han})[\p{Lo}\p{M}\u200c]{1,14}(?: [\p{Lo}\p{M}\u200c]{1,14}){0,4})$/u;

const MOST_WORDS = 6;
const LONGEST = 60;

/**
 * Words that are capitalized like names, but are in no name: jobs, newspaper sections, agencies, notices, days, and
 * months that are not first names.
 */
const NO_NAME = new Set(
  `editor editors editorial writer writers staff reporter reporters correspondent columnist contributor contributors contributing
   author authors guest senior managing associate assistant chief deputy executive founder cofounder co-founder professor director
   fellow analyst producer freelance special opinion opinions view views news newsroom desk team board admin administrator
   webmaster user anonymous unknown published updated posted last modified print share comments comment read more minutes minute
   min minuten minutos about follow subscribe advertisement monday tuesday wednesday thursday friday saturday sunday today yesterday january
   february september october november december politics business world sports technology science
   culture health photo photos photograph photographs image images illustration getty reuters ap afp dpa bloomberg redaktion redaktor redacción redaction rédaction redazione
   redaktionen gastautor gastbeitrag autor autorin von par by and the with for from in on at home contact article articles post
   posts story stories related popular latest trending copyright rights reserved privacy terms email newsletter twitter facebook
   instagram linkedin youtube whatsapp university press agency magazine times post policy ceo cto cfo phd md mba am pm est edt et pst pdt gmt utc
   cet cest view all click here see show link copied key highlights picks information
   publié publicado pubblicato veröffentlicht google scholar content hub kommentar kommentare interview nachrichten meinung ressort
   paid politikwissenschaftler politologe historiker tribune actualité actualités noticias`.split(/\s+/),
);

/** Whether a text is written like a name: in capitalized words and particles, or in a script without capitals. */
function isNameShaped(text: string): boolean {
  const name = text.replace(TITLE, '');
  if (text.length > LONGEST) return false;
  if (UNCASED_NAME.test(name)) return true;
  const words = name.split(' ');
  return (
    words.length <= MOST_WORDS && words.every((word) => NAME_WORD.test(word)) && /^["“‘]?\p{Lu}.*\p{L}{2}/u.test(text)
  );
}

/**
 * Whether a text can be a person's name. It is written like a name, and has no web address and no word for a job, a
 * newspaper section, a notice or an organization.
 */
export function isPersonName(text: string): boolean {
  const words = text.replace(TITLE, '').split(' ');
  return (
    isNameShaped(text) && !words.some((word) => isNoNameWord(word) || isAddress(word) || ORGANIZATION_WORDS.has(word))
  );
}

/** Whether a word is a web address: "People.com". */
function isAddress(word: string): boolean {
  return /\.\p{Ll}{2,}$/u.test(word);
}

/** Whether a word occurs in offices, sections and notices, but not in names: "Editor", "Published". */
export function isNoNameWord(word: string): boolean {
  // The word "von" in lower case is a particle of names, so it is accepted. "Von" with a capital means "by".
  return word !== 'von' && NO_NAME.has(word.toLowerCase().replace(/[.,:]$/, ''));
}

/** Whether a text is a person's name with at least two words, or a name in a script without spaces. */
export function isFullName(text: string): boolean {
  return isPersonName(text) && (text.replace(TITLE, '').includes(' ') || /^\p{Lo}{2,6}$/u.test(text));
}

/**
 * The name without titles. In a name in capitals, all letters but the first of each word become lower case: "JANE DOE"
 * → "Jane Doe".
 */
export function nameOf(written: string): string {
  const name = written
    .trim()
    .replace(TITLE, '')
    .replace(/[,;:]+$/, '')
    .replace(HONORIFIC, '');
  return /\p{Ll}/u.test(name) ? name : inOrdinaryLetters(name);
}

/** The office after a Korean, Chinese or Japanese name: "기자" is a reporter. */
const HONORIFIC = /(?<=^[\p{sc=Han}\p{sc=Hangul}]{2,5}) ?(?:기자|논설위원|특파원|칼럼니스트|記者|记者)$/u;

/**
 * Particles inside a name. In a name in capitals, all their letters become lower case: "ANNA VAN DER LINDEN" → "Anna
 * van der Linden".
 */
const PARTICLE = /(?<= )(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|bin|ibn)(?= )/gi;

function inOrdinaryLetters(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(PARTICLE, (word) => word.toLowerCase());
}
