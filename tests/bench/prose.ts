// Random numbers → meaningless prose in the form of an op-ed: different sentences with reasons and reported speech.

import { pick, type Random } from './random.ts';

const words = (text: string) => text.split(' ');
const LINKS = [', because', ', since', ', although', ', and', ', but', ', so that', ', unless', ', while'];
const SAYING = ['says', 'argues', 'denies', 'warns', 'claims', 'believes'];
const OPENINGS = ['', '', '', 'In fact, ', 'Of course, ', 'Perhaps ', 'Therefore, ', 'Still, ', 'For years, '];

/**
 * A sentence of about twenty words.
 * @param names the names of actors that the sentence can quote
 */
export function sentence(random: Random, names: readonly string[] = []): string {
  const speaker = names.length > 0 && random() < QUOTED ? `${pick(names, random)} ${pick(SAYING, random)} that ` : '';
  const body = `${pick(OPENINGS, random)}${speaker}${clause(random)}${pick(LINKS, random)} ${clause(random)} ${tail(random)}`;
  return `${body.charAt(0).toUpperCase()}${body.slice(1)}.`;
}

/** The share of sentences with reported speech. */
const QUOTED = 0.25;

function clause(random: Random): string {
  return `the ${word(random)} ${word(random)} ${word(random)}s every ${word(random)} ${word(random)}`;
}

function tail(random: Random): string {
  return `${pick(['near', 'without', 'beyond', 'before', 'despite'], random)} the ${word(random)}`;
}

const SOUNDS = words('ba ce do fi ga he jo ka le mi no pa ri so tu va we xi yo zu bra cle dro fri gra');
const ENDINGS = words('n r st l nd m ck t rd lm');

/** One of about 6,000 invented words. As in real languages, few words are frequent and most are rare. */
function word(random: Random): string {
  const number = Math.floor(VOCABULARY ** random());
  const sound = (power: number) => SOUNDS[Math.floor(number / power) % SOUNDS.length] ?? '';
  return `${sound(1)}${number < SOUNDS.length ? '' : sound(SOUNDS.length)}${ENDINGS[number % ENDINGS.length]}`;
}

const VOCABULARY = 6250;

/** An invented name. Different numbers below 15,625 give different names. */
export function nameOf(number: number): string {
  const sound = (power: number) => SOUNDS[Math.floor(number / power) % SOUNDS.length] ?? '';
  const [first, middle, last] = [sound(1), sound(SOUNDS.length), sound(SOUNDS.length ** 2)];
  return `${capital(first)}na ${capital(middle)}${last}${first}sen`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
