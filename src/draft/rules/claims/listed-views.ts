// A sentence that announces a list of views → their holder: "opponents" in "Opponents raise two objections. The first
// is that …".

import type { Sentence } from '../../../text/sentences.ts';
import type { FullPack } from '../../languages/pack.ts';
import { isCollective, isPeople, isPerson } from '../actors/people.ts';
import type { Named, Report } from '../reports/reported.ts';

/**
 * The holder of the views that a sentence announces, as a report. Undefined if the sentence announces no views, or only
 * views of the author.
 */
export function viewsAnnouncedIn({ text, start }: Sentence, pack: FullPack): Report | undefined {
  if (!pack.announcements.viewsHint.test(text)) return undefined;
  const cue = text.slice(0, LONGEST_CUE).replace(/[.:]$/, '');
  if (pack.announcements.unheldViews.test(text)) return { holder: undefined, cue, via: [] };
  const words = pack.announcements.views.exec(text)?.groups?.['holder'];
  if (words === undefined || !isSomebody(words, pack)) return undefined;
  const holder: Named = { start, end: start + words.length, words };
  return { holder, cue, via: [] };
}

const LONGEST_CUE = 120;

function isSomebody(words: string, pack: FullPack): boolean {
  if (pack.announcements.own.test(words)) return false;
  return (
    pack.announcements.pronoun.test(words) ||
    /. \p{Lu}/u.test(words) ||
    words.split(' ').some((word) => isPerson(word, pack) || isCollective(word, pack))
  );
}

/**
 * The group that is the subject of a sentence. Undefined if there is no such group, or if it is unclear where the words
 * for it end.
 */
export function groupSubject({ text, start }: Sentence, pack: FullPack): Named | undefined {
  const words = pack.announcements.group.exec(text.slice(0, LONGEST))?.[0] ?? plainGroup(text.slice(0, LONGEST), pack);
  return words === undefined ? undefined : { start, end: start + words.length, words };
}

/** Number of characters at the beginning of a sentence in which the group is looked for. */
const LONGEST = 160;

/**
 * The group at the beginning of a sentence, if it has no proper name: "The human resources managers" in "The human
 * resources managers whom I met".
 */
function plainGroup(text: string, pack: FullPack): string | undefined {
  const words = pack.announcements.plainGroup.exec(text);
  const noun = words?.[1]?.split(' ').at(-1);
  return noun !== undefined && isPeople(noun, pack) ? words?.[0] : undefined;
}
