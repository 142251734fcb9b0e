// Part rules for the body of a text: headings, lists, quotations, captions and paragraphs.

import { isAgency } from '../../text/names-in-byline.ts';
import { endsSentence, wordCount } from '../../text/prose.ts';
import { markerOf } from '../read/marker.ts';
import type { Unit } from '../read/unit.ts';
import { isProse } from './prose.ts';
import { inBody, inHead, type PartRule } from './rule.ts';

/** Heading: a short line in the text that is not a sentence, with prose after it. */
const MOST_WORDS = 12;
const LONGEST_HEADING = 90;

export const heading: PartRule = {
  name: 'heading-before-prose',
  label: 'heading',
  decide(unit, page, index) {
    const next = page.units[index + 1];
    if (!inBody(page, index) || next === undefined || index + 1 >= page.end) return undefined;
    if (!isProse(next, page.indent) && !leadsToList(next)) return undefined;
    const short = unit.text.length <= LONGEST_HEADING && wordCount(unit.text) <= MOST_WORDS && unit.lines.length === 1;
    return short && /^[\p{Lu}\p{N}“"«„#]/u.test(unit.text) && !/[.,;:!…]["”’')\]]*$/.test(unit.text.slice(-4))
      ? 0.7
      : undefined;
  },
};

/** Whether a line introduces a list: "Consider who pays in coins:" */
function leadsToList({ text }: Unit): boolean {
  return /:$/.test(text) && wordCount(text) >= 4;
}

// A unit → whether it is a line of a dialogue. Such a line begins with a dash, like an item of a list.

/** Verbs of speech in English, German, French, Spanish, Italian and Portuguese. */
const SAID =
  /(?<!\p{L})(?:said|says|asked|asks|answered|answers|replied|replies|cried|whispered|sagte|fragte|antwortete|dit|demanda|répondit|dijo|preguntó|respondió|contestó|disse|chiese|rispose|perguntou|respondeu)(?!\p{L})/iu;

/**
 * Whether a unit is a line of a dialogue. In a dialogue, at least two consecutive units are sentences with a dash at
 * their beginning, and one of them is a question or has a verb of speech.
 */
function isSpeech(units: readonly Unit[], index: number): boolean {
  if (!isLineOfSpeech(units, index)) return false;
  let [first, last] = [index, index];
  while (isLineOfSpeech(units, first - 1)) first -= 1;
  while (isLineOfSpeech(units, last + 1)) last += 1;
  const lines = units.slice(first, last + 1).map(({ text }) => text);
  return lines.length > 1 && lines.some((text) => SAID.test(text) || /\?[”"’']?$/.test(text));
}

function isLineOfSpeech(units: readonly Unit[], index: number): boolean {
  const [unit, before] = [units[index], units[index - 1]];
  if (unit === undefined || unit.markup !== undefined || !/^[-–]\s/.test(unit.text)) return false;
  const isApart = before === undefined || unit.lines[0].number > (before.lines.at(-1)?.number ?? 0) + 1;
  const words = unit.text.slice(markerOf(unit.text)?.length ?? 0);
  return isApart && endsSentence(words) && /^[“"‘'¿¡]?\p{Lu}/u.test(words);
}

// List: at least two consecutive short items that begin with a bullet or a number. Long paragraphs with a number are no
// items.

/** Maximum length of an item, in code units. A longer unit is a paragraph with a number. */
const LONGEST_ITEM = 300;

export const list: PartRule = {
  name: 'list-marks',
  label: 'list',
  decide(unit, page, index) {
    if (!inBody(page, index) || !isItem(unit) || isSpeech(page.units, index)) return undefined;
    return isItem(page.units[index - 1], unit) || isItem(page.units[index + 1], unit) ? 0.85 : undefined;
  },
};

/** @param like the unit to compare with. Both must have a number, or both a bullet */
function isItem(unit: Unit | undefined, like?: Unit): boolean {
  if (unit === undefined || unit.text.length > LONGEST_ITEM) return false;
  const marker = markerOf(unit.text);
  return marker !== undefined && (like === undefined || marker.ordered === markerOf(like.text)?.ordered);
}

/** Quote: a passage that is indented, or has `>` before each line, as in e-mails. */
export const quote: PartRule = {
  name: 'quote-set-apart',
  label: 'quote',
  decide(unit, page, index) {
    if (!inBody(page, index)) return undefined;
    if (/^>\s?\S/.test(unit.text)) return 0.9;
    return unit.indent > page.indent ? 0.7 : undefined;
  },
};

/** Caption: the description of a picture. Its wording shows it, or it is a line of the head that is not a sentence. */
const OPENS =
  /^[[(]?(?:photo(?:graph)?|image|picture|illustration|figure|fig\.|caption|chart|map)\b(?: \d+)?(?: credit)?\s?(?:[:.]|by\b|courtesy\b)/i;

const CREDIT =
  /(?:getty images|reuters|ap photo|associated press|afp|shutterstock|wikimedia commons|flickr|unsplash|alamy|file photo)[^.]{0,40}\.?[)\]]?$/i;

const LONGEST_CAPTION = 400;

export const captionByWording: PartRule = {
  name: 'caption-wording',
  label: 'caption',
  decide(unit, page, index) {
    if (index <= page.title || unit.text.length > LONGEST_CAPTION) return undefined;
    if (OPENS.test(unit.text)) return 0.9;
    return (CREDIT.test(unit.text.slice(-80)) || (isAgency(unit.text) && wordCount(unit.text) <= 4)) &&
      wordCount(unit.text) <= 60 &&
      !endsSentence(unit.text)
      ? 0.75
      : undefined;
  },
};

export const captionByPlace: PartRule = {
  name: 'caption-in-head',
  label: 'caption',
  decide: (unit, page, index) => (inHead(page, index) && !endsSentence(unit.text) ? 0.6 : undefined),
};

/**
 * Paragraph: every unit that no other rule labels. The confidence is high for running text, and low for a short line.
 */
export const paragraph: PartRule = {
  name: 'running-text',
  label: 'paragraph',
  decide: (unit, page) => (isProse(unit, page.indent) ? 0.95 : 0.5),
};
