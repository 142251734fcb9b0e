// Sentences in a language without a tagger → assertions. The holder is found in three ways: an idiom of the language
// names the holder; or a known actor is named near a quotation; otherwise the author is the holder. In a language
// without a pack, a sentence with a name and a word of saying is left out, because it probably reports somebody else's
// view.

import type { Mention } from '../../../anchor/find-names.ts';
import type { Range } from '../../../anchor/range.ts';
import { wordCount } from '../../../text/prose.ts';
import { endOfWords, type Sentence } from '../../../text/sentences.ts';
import { anyLanguage, hasWordOfSaying } from '../../languages/any.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { ALONE } from '../reports/content-parts.ts';
import { idiomIn } from '../reports/idiom-reports.ts';
import { quotationsIn } from '../reports/quotations.ts';
import { type Named, ownIn } from '../reports/reported.ts';
import type { Assertion, Found } from './assertion.ts';
import { mentionsIn } from './mentions-in.ts';

/** Minimum number of words in a sentence. A shorter sentence is an exclamation. */
const LEAST_WORDS = 3;
/** Minimum number of words in a quotation. A shorter quotation is a term or a title. */
const LEAST_QUOTED = 4;

/** @param mentions the mentions of actors in the text layer, in order */
export function plainAssertionsIn(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  pack: LanguagePack,
): readonly Assertion[] {
  return sentences.flatMap((sentence, i) => {
    if (/\?[\s”“»«"')\]]*$/.test(sentence.text) || wordCount(sentence.text) < LEAST_WORDS) return [];
    const before = sentences[i - 1];
    const opensBlock = before?.block !== sentence.block;
    const found =
      quotedIn(sentence, opensBlock ? undefined : before, mentions) ??
      (pack === anyLanguage ? heldByOthers(sentence, mentions) : inIdiom(sentence, pack)) ??
      ownParts(sentence);
    return found.map((one) => ({
      ...one,
      sentence: i,
      block: sentence.block,
      opensBlock,
    }));
  });
}

/**
 * No assertions for a sentence with a name and a word of saying. Undefined for other sentences, so that other functions
 * read them.
 */
function heldByOthers(sentence: Sentence, mentions: readonly Mention[]): readonly Found[] | undefined {
  return mentionsIn(mentions, sentence).length > 0 && hasWordOfSaying(sentence.text) ? [] : undefined;
}

/** The assertion that an idiom of the language reports. */
function inIdiom({ text, start }: Sentence, pack: LanguagePack): readonly Found[] | undefined {
  const attribution = idiomIn(text, pack.idioms, pack);
  if (attribution === undefined) return undefined;
  const { content, holder, cue, stance, rule, confidence } = attribution;
  const [{ start: from, end }] = content;
  const named = holder && {
    start: start + holder.start,
    end: start + holder.end,
    words: text.slice(holder.start, holder.end),
  };
  const ranges = [{ start: start + from, end: start + end }] as const;
  const report = { holder: named, cue, via: [] };
  const pieces = [text.slice(from, end)];
  return [{ ranges, pieces, report, stance, rule, confidence, leadIn: undefined, clause: ALONE }];
}

/** The author's assertions in a sentence: two for a sentence with a semicolon, otherwise one. */
function ownParts({ text, start }: Sentence): readonly Found[] {
  const end = endOfWords(text);
  const at = text.slice(0, end).search(/; ?(?=\S)/);
  const parts = at === -1 ? [] : [text.slice(0, at), text.slice(at, end).replace(/^; ?/, '')];
  const whole =
    parts.every((part) => wordCount(part) >= LEAST_WORDS) && parts.length > 0 ? parts : [text.slice(0, end)];
  return whole.map((words) => ({
    ...ownIn(words, start + text.indexOf(words), 'endorses', whole.length > 1),
    leadIn: undefined,
    clause: ALONE,
  }));
}

/**
 * The quotation at the beginning or end of a sentence, as an assertion. Its holder is the actor who is named nearest to
 * it in the sentence; if there is none, the last actor in the previous sentence.
 */
function quotedIn(
  sentence: Sentence,
  before: Sentence | undefined,
  mentions: readonly Mention[],
): readonly Found[] | undefined {
  const { text, start } = sentence;
  const range = quotationsIn(text).find((one) => isSpeech(text, one));
  if (range === undefined) return undefined;
  const inside = { start: start + range.start, end: start + range.end };
  const holder = speakerIn(sentence, inside, mentions) ?? lastIn(before, mentions);
  if (holder === undefined) return undefined;
  const words = text.slice(range.start, range.end).replace(/[.,!]+$/, '');
  return [
    {
      ranges: [{ start: inside.start, end: inside.start + words.length }],
      pieces: [words],
      report: { holder, cue: cueOf(text, range), via: [] },
      stance: 'reports',
      rule: 'direct-quote',
      confidence: 0.5,
      leadIn: undefined,
      clause: ALONE,
    },
  ];
}

function isSpeech(text: string, { start, end }: Range): boolean {
  const atEdge = /^\P{L}*$/u.test(text.slice(0, start)) || /^\P{L}*$/u.test(text.slice(end));
  return atEdge && wordCount(text.slice(start, end)) >= LEAST_QUOTED;
}

/** The actor named nearest to the quotation, but not inside it. */
function speakerIn(sentence: Sentence, inside: Range, mentions: readonly Mention[]): Named | undefined {
  const distance = ({ start, end }: Range) => (end <= inside.start ? inside.start - end : start - inside.end);
  const [nearest] = mentionsIn(mentions, sentence)
    .filter((mention) => distance(mention) >= 0)
    .toSorted((a, b) => distance(a) - distance(b));
  return nearest && namedBy(nearest, sentence);
}

function lastIn(sentence: Sentence | undefined, mentions: readonly Mention[]): Named | undefined {
  const last = sentence && mentionsIn(mentions, sentence).at(-1);
  return last && namedBy(last, sentence);
}

function namedBy({ start, end }: Mention, sentence: Sentence): Named {
  return {
    start,
    end,
    words: sentence.text.slice(start - sentence.start, end - sentence.start),
  };
}

/** The words after the quotation, as the cue. If the quotation ends the sentence, the words before it. */
function cueOf(text: string, { start, end }: Range): string {
  const [before, after] = [text.slice(0, start), text.slice(end)].map((words) =>
    words.replace(/^[\P{L}]+|[\P{L}]+$/gu, ''),
  );
  return after || before || '';
}
