// A function that answers a question about a word → the same function, which keeps its answers, because most words of a
// text occur again.

/** Maximum number of words whose answers are kept: enough for a few articles. If there are more, all are removed. */
const MOST_KEPT = 50_000;

/** @param ask its answer may depend only on the word and the pack */
export function perWord<Pack extends object>(
  ask: (word: string, pack: Pack) => boolean,
): (word: string, pack: Pack) => boolean {
  const kept = new Map<string, boolean>();
  let keptFor: Pack | undefined;
  return (word, pack) => {
    if (keptFor !== pack || kept.size >= MOST_KEPT) kept.clear();
    keptFor = pack;
    const known = kept.get(word);
    if (known !== undefined) return known;
    const answer = ask(word, pack);
    kept.set(word, answer);
    return answer;
  };
}
