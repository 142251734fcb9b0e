// The tagged tokens of an English sentence → its verb groups and noun phrases, each as a range of token numbers.

import { type Tag, tagsOf } from '../tags/tagger.ts';
import { type Token, tokensOf } from '../tags/tokens.ts';

export interface Word extends Token {
  readonly tag: Tag;
  readonly lower: string;
}

/** The numbers of the first and last token, and of the head: the noun or verb that the other words describe. */
interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

export interface VerbGroup extends Phrase {
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
}

export type NounPhrase = Phrase;

export interface Phrases {
  readonly words: readonly Word[];
  readonly verbs: readonly VerbGroup[];
  readonly nouns: readonly NounPhrase[];
  /** For each token, the phrase that it belongs to. */
  readonly verbAt: readonly (VerbGroup | undefined)[];
  readonly nounAt: readonly (NounPhrase | undefined)[];
}

/** The tokens of an English text with their tags. */
export function taggedWords(text: string): readonly Word[] {
  const tokens = tokensOf(text);
  const tags = tagsOf(tokens.map(({ text: word }) => word));
  return tokens.map(({ text: word, start, end }, i) => ({
    text: word,
    start,
    end,
    tag: tags[i] ?? 'NN',
    lower: word.toLowerCase().replaceAll('’', "'"),
  }));
}

export function phrasesIn(words: readonly Word[]): Phrases {
  const verbs: VerbGroup[] = [];
  const nouns: NounPhrase[] = [];
  for (let i = 0; i < words.length; ) {
    const found = verbGroupAt(words, i);
    const noun = found === undefined ? nounPhraseAt(words, i) : undefined;
    if (found !== undefined) verbs.push(found);
    if (noun !== undefined) nouns.push(noun);
    i = (found ?? noun)?.last ?? i;
    i += 1;
  }
  return { words, verbs, nouns, verbAt: placed(verbs, words.length), nounAt: placed(nouns, words.length) };
}

function placed<P extends Phrase>(phrases: readonly P[], length: number): readonly (P | undefined)[] {
  const at: (P | undefined)[] = new Array<P | undefined>(length).fill(undefined);
  for (const phrase of phrases) at.fill(phrase, phrase.first, phrase.last + 1);
  return at;
}

const FINITE: ReadonlySet<string> = new Set(['MD', 'VBD', 'VBP', 'VBZ']);
const BARE: ReadonlySet<string> = new Set(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ']);
const ADVERB: ReadonlySet<string> = new Set(['RB', 'RBR', 'RBS']);

const AUXILIARIES: ReadonlySet<string> = new Set(
  `be am is are was were been being 's 're 'm have has had having 've 'd do does did will would shall should can could may might must
   ca wo cannot 'll ought need dare get gets got`.split(/\s+/),
);
const BE: ReadonlySet<string> = new Set("be am is are was were been being 's 're 'm get gets got".split(' '));
const NOT: ReadonlySet<string> = new Set(["n't", 'not', 'never', 'cannot']);

function verbGroupAt(words: readonly Word[], first: number): VerbGroup | undefined {
  const opener = words[first];
  if (opener === undefined || !(FINITE.has(opener.tag) || BARE.has(opener.tag) || opener.tag === 'TO'))
    return undefined;
  let head = first;
  if (opener.tag === 'TO') {
    const verb = skipAdverbs(words, first + 1);
    if (words[verb]?.tag !== 'VB') return undefined;
    head = verb;
  } else if (opener.tag === 'VBG' || opener.tag === 'VBN') {
    if (isModifier(words, first)) return undefined;
  }
  let [passive, negated] = [
    false,
    isNegatedBefore(words, first) || words.slice(first, head).some(({ lower }) => NOT.has(lower)),
  ];
  while (AUXILIARIES.has(words[head]?.lower ?? '')) {
    const next = skipAdverbs(words, head + 1);
    const verb = words[next];
    const added = words.slice(head, next).some(({ lower }) => NOT.has(lower));
    negated ||= added;
    if (verb === undefined || !BARE.has(verb.tag) || next - head > MOST_ADVERBS + 1) {
      if (added) return group(first, head, next - 1, opener, passive, negated);
      break;
    }
    passive = (verb.tag === 'VBN' || verb.tag === 'VBD') && BE.has(words[head]?.lower ?? '');
    head = next;
  }
  return group(first, head, head, opener, passive, negated);
}

/** Whether one of the adverbs before a verb is a negation: "never" in "never said". */
function isNegatedBefore(words: readonly Word[], first: number): boolean {
  let at = first - 1;
  while (at >= 0 && ADVERB.has(words[at]?.tag ?? '') && first - at <= MOST_ADVERBS) {
    if (NOT.has(words[at]?.lower ?? '')) return true;
    at -= 1;
  }
  return false;
}

const MOST_ADVERBS = 3;

function group(first: number, head: number, last: number, opener: Word, passive: boolean, negated: boolean): VerbGroup {
  const form = FINITE.has(opener.tag)
    ? 'finite'
    : opener.tag === 'VBG'
      ? 'gerund'
      : opener.tag === 'VBN'
        ? 'participle'
        : 'infinitive';
  return { first, last, head, form, passive, negated };
}

function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  while (ADVERB.has(words[at]?.tag ?? '') && at - from < MOST_ADVERBS) at += 1;
  return at;
}

/** Whether a participle modifies the noun after it: "the proposed tram", "rising prices". */
function isModifier(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  return (
    before !== undefined &&
    /^(?:DT|PRP\$|JJ|POS|CD)$/.test(before.tag) &&
    after !== undefined &&
    /^(?:NN|NNS|NNP|JJ)$/.test(after.tag)
  );
}

/** Tags that can be inside a noun phrase, before its last noun. */
const INSIDE = /^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|POS|VBN|VBG|HYPH|FW|\$|SYM|PRP\$)$/;
const OPENS = /^(?:DT|PDT|PRP\$|WP\$)$/;
const NOUN = /^(?:NN|NNS|NNP|NNPS|CD|FW)$/;
const ALONE = /^(?:PRP|EX|WP)$/;

/** Words that mean people although no noun follows: "many" in "many fear". */
const MANY = /^(?:many|some|most|others|few|several|both|all)$/;

function isVerb(word: Word | undefined): boolean {
  return word !== undefined && /^(?:VB|VBD|VBP|VBZ|MD)$/.test(word.tag);
}

/** A day or month before a name, which is not part of the name: "Monday" in "On Monday Ann Lee said". */
const DATE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

function nounPhraseAt(words: readonly Word[], first: number): NounPhrase | undefined {
  const opener = words[first] as Word;
  if (
    ALONE.test(opener.tag) ||
    (MANY.test(opener.lower) && isVerb(words[first + 1]) && words[first - 1]?.tag !== 'PRP')
  )
    return { first, last: first, head: first };
  let at = first;
  if (OPENS.test(opener.tag)) {
    at += 1;
    if (OPENS.test(words[at]?.tag ?? '')) at += 1;
  }
  let head = -1;
  while (at < words.length) {
    const { tag, lower } = words[at] as Word;
    const adverb = ADVERB.has(tag) && /^(?:JJ|VBN|CD|RB)$/.test(words[at + 1]?.tag ?? '') && at > first;
    const untagged = at === first + 1 && OPENS.test(opener.tag) && /^(?:RB|JJR|UH)$/.test(tag) && isVerb(words[at + 1]);
    if (untagged) head = at;
    if (!(INSIDE.test(tag) || adverb || untagged) || (isVerbal(tag) && !isModifier(words, at))) break;
    if (head !== -1 && (DATE.test(words[head]?.lower ?? '') || tag === 'PRP$') && words[at - 1]?.tag !== 'POS') break;
    if (NOUN.test(tag) && lower !== '') head = at;
    at += 1;
  }
  if (head !== -1) return { first, last: head, head };
  if (OPENS.test(opener.tag) && opener.tag !== 'PRP$')
    return at > first + 1 && /^(?:JJ|JJS|VBN)$/.test(words[at - 1]?.tag ?? '')
      ? { first, last: at - 1, head: at - 1 }
      : { first, last: first, head: first };
  return undefined;
}

function isVerbal(tag: Tag): boolean {
  return tag === 'VBN' || tag === 'VBG';
}
