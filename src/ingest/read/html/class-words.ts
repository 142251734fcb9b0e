// The classes and the id of an HTML element → their words, in lower case and with hyphens: `postAuthor` →
// `post-author`.

/**
 * Maximum length of a class or id, in code units, and maximum number of classes. Longer names and further classes are
 * ignored.
 */
const LONGEST = 60;
const MOST = 12;

/**
 * Maximum number of lists of classes whose words are kept for later calls. A page has the same classes on thousands of
 * elements.
 */
const MOST_REMEMBERED = 20_000;

const remembered = new Map<string, readonly string[]>();

/** @param names lists of classes, or ids */
export function classWords(...names: readonly (string | undefined)[]): readonly string[] {
  return names.flatMap((name) => (name === undefined || name === '' ? [] : wordsOf(name.slice(0, LONGEST * MOST))));
}

function wordsOf(name: string): readonly string[] {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const words = name
    .split(/\s+/, MOST)
    .filter((word) => word !== '' && word.length <= LONGEST)
    .map((word) =>
      word
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/_+|-{2,}/g, '-')
        .toLowerCase(),
    );
  if (remembered.size < MOST_REMEMBERED) remembered.set(name, words);
  return words;
}
