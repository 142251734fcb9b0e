// Function words ("the", "because"), and the words of a text with and without function words.

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its he him his she her hers they them their theirs we us our ours you your yours i me my mine
   and or but nor so yet if then than as at by for from in into of off on onto out over to up upon with within without about after
   again against all also although always am among any are aren't because been before being below between both can cannot could did
   do does doing done down during each either else ever every few had has have having here how however indeed instead is isn't just
   least less like many may maybe might more most much must neither never no not nothing now once one only other others otherwise
   ought own perhaps rather same shall should since some such still there therefore thus too two under unless until very was wasn't
   were what when where whether which while who whom whose why will won't would first second third finally today yesterday tomorrow
   meanwhile moreover nevertheless nonetheless according despite given even yes true please let's it's that's there's what's
   january february march april june july august september october november december monday tuesday wednesday thursday friday
   saturday sunday though let upon`.split(/\s+/),
);

/** A word, or an abbreviation in capitals with its points: "U.S." */
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/**
 * The words of a text without function words, in lower case.
 * @param most maximum number of words
 */
export function contentWords(text: string, most = Number.POSITIVE_INFINITY): readonly string[] {
  const found: string[] = [];
  for (const word of wordsIn(text)) {
    const lower = word.toLowerCase().replaceAll('’', "'");
    if (FUNCTION_WORDS.has(lower)) continue;
    found.push(lower.replaceAll('.', ''));
    if (found.length >= most) break;
  }
  return found;
}

/**
 * The words from which an id is made: the first content words of a text or, if it has none ("It must."), its first words.
 */
export function namingWords(text: string, most: number): readonly string[] {
  const content = contentWords(text, most);
  return content.length > 0 ? content : wordsIn(text.toLowerCase()).slice(0, most);
}
