// A line → whether it is one that stands alone in the head of a text: a byline, a date, an address, a bar of links.

import { isCount, isDateline, isWordless } from '../../../text/head-words.ts';
import { bareName, explicitNames } from '../../../text/names-in-byline.ts';
import { isWidget } from '../../../text/widget-words.ts';
import { plainCharacters } from '../characters.ts';
import type { Line } from '../lines.ts';

/** Characters. A name with an office is shorter. */
const LONGEST_LINE = 60;

/** A title's last words may look like a name; a name has a surname. */
const FULL_NAME = /^\S+(?: \S+){1,4}$/;

export function isHeadLine(line: Line): boolean {
  const text = wordsIn(line);
  return isByline(text) || isDateline(text) || isWidget(text) || isCount(text) || isWordless(text);
}

/** A small "by" with less than a full name after it may be the middle of a sentence: "by Congress, but". */
function isByline(text: string): boolean {
  const [name] = explicitNames(text);
  return name !== undefined && (/^\p{Lu}/u.test(text) || (name.includes(' ') && text.length <= LONGEST_LINE));
}

export function isFullName(line: Line): boolean {
  const text = wordsIn(line).replace(/^[—–-]{1,2} ?/, '');
  return FULL_NAME.test(text) && bareName(text) !== undefined;
}

export function wordsIn({ text }: Line): string {
  return plainCharacters(text).replace(/\s+/g, ' ').trim();
}
