// A line → whether it is a head line, which is a unit of its own at the beginning of a text: a byline, a date, a count,
// or a widget such as a share bar.

import { isCount, isDateline, isWordless } from '../../../text/head-words.ts';
import { bareNames, explicitNames } from '../../../text/names-in-byline.ts';
import { isWidget } from '../../../text/widget-words.ts';
import { plainCharacters } from '../characters.ts';
import type { Line } from '../lines.ts';

/** Maximum length, in code units, of a byline that begins with "by" in lower case. */
const LONGEST_LINE = 60;

/** A name with two or more words. A single word is not accepted, because it could be the last word of a title. */
const FULL_NAME = /^\S+(?: \S+){1,9}$/;

export function isHeadLine(line: Line): boolean {
  const text = wordsIn(line);
  return isByline(text) || isDateline(text) || isWidget(text) || isCount(text) || isWordless(text);
}

/**
 * Whether a line is a byline. After "by" in lower case, a full name must follow, because "by Congress, but" may be part
 * of a sentence.
 */
function isByline(text: string): boolean {
  const [name] = explicitNames(text);
  return name !== undefined && (/^\p{Lu}/u.test(text) || (name.includes(' ') && text.length <= LONGEST_LINE));
}

export function isFullName(line: Line): boolean {
  const text = wordsIn(line).replace(/^[—–-]{1,2} ?/, '');
  return FULL_NAME.test(text) && bareNames(text).length > 0;
}

export function wordsIn({ text }: Line): string {
  return plainCharacters(text).replace(/\s+/g, ' ').trim();
}
