// Rules about quotes: their words must occur in the article, once, and letter for letter.

import type { Anchor, AnchorState } from '../anchor/anchor.ts';
import type { Range } from '../anchor/range.ts';
import { selectorOf } from '../anchor/selector-of.ts';
import { blockAt } from '../anchor/text-layer.ts';
import { anchoredQuotes } from '../markdown/anchored-quotes.ts';
import type { Reading } from '../markdown/reading.ts';
import { type Entry, isOf } from '../model/collections.ts';
import { articleOf, isLive } from '../model/corpus.ts';
import type { Checked, EntryProblem, Rule } from './rule.ts';

/** A quote that occurs nowhere in its article. */
export const quoteOrphan: Rule = {
  id: 'quote-orphan',
  severity: 'warning',
  expects: 'Every quote occurs in its article.',
  reason:
    'A note beside the wrong words is worse than none, so a quote that can’t be found is shown nowhere in the text.',
  remedy: 'Copy the words from the article again, or withdraw the entry if the passage is gone.',
  example: {
    files: { 'claims/ferry/bridge.md': 'quote: A bridge was built there long ago' },
    says: ['claims/ferry/bridge.md:2:8: the quote does not occur in articles/ferry.md'],
  },
  find: (checked) =>
    findQuotes(checked, 'orphan', ({ best }, reading, exact) => {
      if (reading.layer.text.includes(exact))
        return {
          found: `the quoted words occur in ${reading.article.file}, but not in the context that the quote gives`,
          remedy: 'copy the words from the article again, with the words around them, or withdraw the entry',
        };
      const nearest = best === undefined ? '' : ` The nearest words are ${excerpt(reading, best.range)}.`;
      return {
        found: `the quote does not occur in ${reading.article.file}`,
        remedy: `copy the quote from the article word for word, or withdraw the entry.${nearest}`,
      };
    }),
};

/** A quote that matches several passages. */
export const quoteAmbiguous: Rule = {
  id: 'quote-ambiguous',
  severity: 'warning',
  expects: 'A quote means one passage.',
  reason: 'If the words occur several times, it is unknown which place to mark, so no place is marked.',
  remedy: 'Say which passage is meant: add the block (`in`), or the words just before or after (`prefix`, `suffix`).',
  example: {
    files: { 'claims/ferry/old.md': 'quote: The ferry is old' },
    says: ['claims/ferry/old.md:2:8: the quote may mean 2 passages in articles/ferry.md'],
  },
  find: (checked) =>
    findQuotes(checked, 'ambiguous', ({ candidates }, { article }) => ({
      found: `the quote may mean ${candidates.length} passages in ${article.file}`,
      remedy: 'add in: <block>, prefix or suffix to say which passage is meant',
    })),
};

/** A quote whose words have changed in its article. */
export const quoteFuzzy: Rule = {
  id: 'quote-fuzzy',
  severity: 'warning',
  expects: 'A quote has the words of its article, letter for letter.',
  reason: 'Readers take the marked words for a quotation, and a few more edits would lose the passage.',
  remedy:
    'Copy the words from the article. If only quotation marks, dashes, spaces, accents or capitals differ, `npm run check -- --fix` does so.',
  example: {
    files: { 'claims/ferry/wide.md': 'quote: The ferry is old and the river is wide and cold' },
    says: ['claims/ferry/wide.md:2:8: the quote differs from the text (similarity 0.98'],
  },
  find: (checked) =>
    findQuotes(checked, 'fuzzy', ({ score, range }, reading) => ({
      found: `the quote differs from the text (similarity ${score.toFixed(2)}); ${reading.article.file} now says ${excerpt(reading, range)}`,
      remedy: 'copy the words from the article',
    })),
};

/** A quote whose words are in a different block from the block that it names. */
export const quoteMoved: Rule = {
  id: 'quote-moved',
  severity: 'warning',
  expects: 'A quote is in the block that it names.',
  reason: 'The block distinguishes passages with equal words. A wrong block may later lead to the wrong passage.',
  remedy: 'Correct `in`, or let `npm run check -- --fix` do so.',
  example: {
    files: { 'claims/ferry/wide.md': 'quote: { exact: "The ferry is old, and the river is wide and cold", in: p1 }' },
    says: ['claims/ferry/wide.md:2:8: the quote is in block p2 of articles/ferry.md'],
  },
  find: (checked) =>
    findQuotes(checked, 'moved', ({ range }, { article, layer }) => {
      const block = blockAt(layer, range.start)?.id;
      return {
        found: `the quote is in block ${block} of ${article.file}, not in the block that it names`,
        remedy: `write in: ${block}, or run check with --fix`,
      };
    }),
};

/** A cue or a booster that does not occur in the article's text. */
export const cueVerbatim: Rule = {
  id: 'cue-verbatim',
  severity: 'warning',
  expects: 'A cue or a booster occurs in the article’s text, word for word.',
  reason: 'Pages and exports show these words in quotation marks, as words of the text.',
  remedy: 'Copy the words from the article, with its quotation marks and dashes, or remove the field.',
  example: {
    files: { 'claims/ferry/poor.md': 'quote: The town is poor\nholder: ada-reed\ncue: the mayor claims' },
    says: ['claims/ferry/poor.md:4:6: the text does not contain the words “the mayor claims”'],
  },
  find: ({ entries, readings }) =>
    entries.filter(isLive).flatMap((entry) => {
      const text = readings.get(articleOf(entry.id))?.layer.text;
      if (text === undefined) return [];
      return wordingsOf(entry)
        .filter(({ words }) => !text.includes(words))
        .map(({ words, path }) => ({
          entry,
          path,
          found: `the text does not contain the words “${words}”`,
          remedy: 'copy the words from the article, or remove the field',
        }));
    }),
};

interface Wording {
  readonly words: string;
  readonly path: readonly PropertyKey[];
}

/** Words of an entry, other than its quotes, that must occur in the text. */
function wordingsOf(entry: Entry): readonly Wording[] {
  if (isOf(entry, 'arguments')) return wording(entry.data.cue, ['cue']);
  if (!isOf(entry, 'claims')) return [];
  const { cue, booster, via } = entry.data;
  return [
    ...wording(cue, ['cue']),
    ...wording(booster, ['booster']),
    ...via.flatMap((one, i) => wording(one.cue, ['via', i, 'cue'])),
  ];
}

function wording(words: string | undefined, path: readonly PropertyKey[]): readonly Wording[] {
  return words === undefined ? [] : [{ words, path }];
}

// The character "�". It replaces a lost character, or bytes that are not UTF-8.

/** The character with which decoders replace bytes that they can't read. */
const SIGN = '\uFFFD';

/** Length of the excerpt on each side of the character, in code units. */
const AROUND = 12;

export const lostCharacter: Rule = {
  id: 'lost-character',
  severity: 'warning',
  expects: 'No character of an entry was lost.',
  reason:
    'Where a file is not in UTF-8, or went through a program that misread it, readers see � in place of a letter.',
  remedy:
    'Save the file as UTF-8 and write the character again; in an article whose source has the sign, correct the source.',
  example: {
    files: { 'claims/ferry/poor.md': 'quote: The town is poor\nstatement: The town is p\uFFFDor.' },
    says: ['claims/ferry/poor.md:1:1: a character was lost: “The town is p\uFFFDor.”'],
  },
  find: ({ entries }) =>
    entries.filter(isLive).flatMap((entry) => {
      const words = around(entry);
      if (words === undefined) return [];
      return {
        entry,
        path: [],
        found: `a character was lost: “${words}”`,
        remedy: 'write the character again, and save the file as UTF-8',
      };
    }),
};

function around({ data, body }: Entry): string | undefined {
  const text = [...stringsIn(data), body].find((one) => one.includes(SIGN));
  const at = text?.indexOf(SIGN) ?? -1;
  return text?.slice(Math.max(0, at - AROUND - 1), at + AROUND).trim();
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/**
 * Returns a problem for each quote whose anchor is in the given state.
 * @param diagnose returns the problem; `exact` are the quoted words
 */
function findQuotes<S extends AnchorState>(
  { readings }: Checked,
  state: S,
  diagnose: (
    anchor: Extract<Anchor, { state: S }>,
    reading: Reading,
    exact: string,
  ) => Pick<EntryProblem, 'found' | 'remedy'>,
): readonly EntryProblem[] {
  return [...readings.values()].flatMap((reading) =>
    anchoredQuotes(reading).flatMap(({ entry, path, anchor, selector }) =>
      isIn(anchor, state) ? [{ entry, path, ...diagnose(anchor, reading, selectorOf(selector).exact) }] : [],
    ),
  );
}

/** Maximum length of an excerpt in code units: enough to recognize the passage. */
const EXCERPT = 80;

function excerpt({ layer }: Reading, { start, end }: Range): string {
  const isCut = end > start + EXCERPT;
  return `“${layer.text.slice(start, isCut ? start + EXCERPT : end)}${isCut ? '…' : ''}”`;
}

function isIn<S extends AnchorState>(anchor: Anchor, state: S): anchor is Extract<Anchor, { state: S }> {
  return anchor.state === state;
}
