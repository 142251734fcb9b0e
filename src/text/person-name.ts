// Whether words can be a person's name, and the name as it is kept: without titles, in ordinary letters.

import { ORGANIZATION_WORDS } from './actor-words.ts';

const TITLE =
  /^(?:the (?=rev|hon))?(?:(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame|lord|lady|rev|hon|sen|rep|gen|col|capt|judge)\.? )+/i;

/** A word of a name, or a particle between such words. */
const NAME_WORD =
  /^(?:["“‘(]?\p{Lu}[\p{L}\p{M}'’.-]*["”’)]?|de|la|del|las|los|van|von|der|den|di|da|do|dos|das|du|des|bin|ibn|al|el|ter|ten|le|y|e|zu|zur|af|av|ben|bat|d['’]\p{Lu}[\p{L}'’-]*|al-\p{Lu}[\p{L}'’-]*|ul-\p{Lu}[\p{L}'’-]*)$/u;

/** Scripts without capitals: a few characters of Chinese, Japanese or Korean, or a few words of other scripts. */
const UNCASED_NAME =
  /^(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー・·々 ]{2,14}|(?=\P{sc=Han})[\p{Lo}\p{M}\u200c]{1,14}(?: [\p{Lo}\p{M}\u200c]{1,14}){0,4})$/u;

const MOST_WORDS = 6;
const LONGEST = 60;

/** Words of offices, sections and notices, which are written like names. First names (April, June) are not among them. */
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
   cet cest view all click here see show link copied key highlights picks information`.split(/\s+/),
);

/** Shape alone: capitals and particles, or letters of a script without capitals. */
export function isNameShaped(text: string): boolean {
  const name = text.replace(TITLE, '');
  if (text.length > LONGEST) return false;
  if (UNCASED_NAME.test(name)) return true;
  const words = name.split(' ');
  return (
    words.length <= MOST_WORDS && words.every((word) => NAME_WORD.test(word)) && /^["“‘]?\p{Lu}.*\p{L}{2}/u.test(text)
  );
}

/** A name of a person: in the shape of one, and without a word of offices, papers and notices. */
export function isPersonName(text: string): boolean {
  const words = text.replace(TITLE, '').split(' ');
  return (
    isNameShaped(text) && !words.some((word) => isNoNameWord(word) || isAddress(word) || ORGANIZATION_WORDS.has(word))
  );
}

/** "People.com": an address. */
function isAddress(word: string): boolean {
  return /\.\p{Ll}{2,}$/u.test(word);
}

/** Whether a word is one of offices, sections and notices: "Editor", "Published". */
export function isNoNameWord(word: string): boolean {
  return NO_NAME.has(word.toLowerCase().replace(/[.,:]$/, ''));
}

/** A person's name of at least two words, or one in a script that doesn't part them. */
export function isFullName(text: string): boolean {
  return isPersonName(text) && (text.replace(TITLE, '').includes(' ') || /^\p{Lo}{2,6}$/u.test(text));
}

/** A name without titles, in ordinary letters where it is printed in capitals. */
export function nameOf(written: string): string {
  const name = written
    .trim()
    .replace(TITLE, '')
    .replace(/[,;:]+$/, '');
  return /\p{Ll}/u.test(name) ? name : inOrdinaryLetters(name);
}

/** Words of a surname that keep a small letter: "VAN DER LINDEN". */
const PARTICLE = /(?<= )(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|bin|ibn)(?= )/gi;

function inOrdinaryLetters(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(PARTICLE, (word) => word.toLowerCase());
}
