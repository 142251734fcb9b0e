// Words before a colon that name the holder of the words after it: "The bishop put it gently: …", "Her answer was
// simple: “…”".

import type { Range } from '../../../anchor/range.ts';
import type { FullPack } from '../../languages/pack.ts';

export function onlyAnnounces(sentence: string, pack: FullPack): boolean {
  const words = sentence.replace(/[.!:]$/, '');
  return (
    words.length <= LONGEST &&
    pack.announcements.onlyHint.test(words) &&
    pack.announcements.only.some((wording) => wording.test(words))
  );
}

/** Maximum length of an announcement, in characters. Longer words before a colon are an ordinary clause. */
const LONGEST = 120;

export interface Announcement {
  /** The range of the holder within the clause. Undefined if the clause names no holder. */
  readonly holder: Range | undefined;
}

/** @param clause the words before the colon */
export function announcementIn(clause: string, pack: FullPack): Announcement | undefined {
  if (clause.length > LONGEST) return undefined;
  for (const wording of pack.announcements.beforeColon) {
    const match = wording.exec(clause);
    if (match === null) continue;
    const holder = match.groups?.['holder'];
    return { holder: holder === undefined ? undefined : { start: 0, end: holder.length } };
  }
  return undefined;
}
