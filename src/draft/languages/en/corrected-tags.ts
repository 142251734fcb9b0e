// The tags of an English clause → the same tags, with verbs of saying corrected. The tagger sometimes takes such a verb
// for a noun: "the miller insists", "many fear the wheel". The texts from which it learned contain only some of these
// verbs.

import type { Word } from '../../../text/phrases/phrases.ts';
import type { Tag } from '../../../text/tags/tagger.ts';

/**
 * Forms of verbs of saying that can also be nouns: "claim", "fears". They count as verbs only between a subject and a
 * clause.
 */
const ALSO_NOUNS: ReadonlySet<string> = new Set(
  `claim claims fear fears hope hopes report reports charge charges demand demands promise promises state states note notes signal signals
   rule rules answer answers object objects figure figures estimate estimates forecast forecasts judge judges present presents treat
   treats bet bets wager wagers post posts comment comments remark remarks doubt doubts reason reasons guess guesses worry worries stress
   stresses hint hints pledge pledges find finds show shows feel feels protest protests joke jokes label labels brand brands cast view views
   reply replies sense caution warrant document documents fret regret regrets display question whisper sigh laugh counter counters
   boast boasts praise cross moan moans crow muse tweet tweets quip quips lament laments vow vows retort retorts recall advance wish wishes
   thunder hail dream dreams decree decrees rebuke conduct plead discover read reads project projects relate lie own notice notices
   measure address experience trust email emails text texts whine gripe gripes grouse rage rages dread despair fancy rant rants lecture
   lectures vote votes command commands request requests order orders question questions contest contests detail details
   require cry cries groan groans growl howl howls murmur murmurs roar roars scream screams shout shouts snap snaps snarl snort wail yell
   resolve alert alerts counsel highlight highlights attack attacks bill bills blast class frame frames list lists mock paint paints pan pitch
   promote rank ranks rate rates rebuke salute scorn slam style styles tag tags tout defend blame blames fault faults credit credits
   wonder wonders guarantee guarantees dispute disputes mention mentions censure herald ridicule reproach riposte blog blogs brag
   term terms advocate advocates conjecture conjectures elaborate invite resent cite reflect represent identify celebrate`.split(
    /\s+/,
  ),
);

const SUBJECT = /^(?:NN|NNS|NNP|NNPS|PRP|DT|EX|RB|WP|WDT|-RRB-|JJ|,)$/;
const CLAUSE =
  /^(?:that|the|a|an|he|she|they|we|i|you|it|there|this|these|those|his|her|their|its|our|my|no|most|many|[“"])$/;
const HELPS =
  /^(?:has|have|had|having|is|are|was|were|be|been|being|am|'s|'re|'ve|gets?|got|will|would|shall|should|can|could|may|might|must|do|does|did|'ll|'d|n't|not|to)$/;

/** @param isSaying whether a word is a form of a verb of saying or thinking */
export function correctedTags(words: readonly Word[], isSaying: (form: string) => boolean): readonly Word[] {
  const found: Word[] = [];
  words.forEach((word, i) => {
    const next = words[i + 1];
    const tag = isSaying(word.lower) ? verbTag(word, found, next, isSaying) : otherTag(word, found, next, isSaying);
    found.push(tag === word.tag ? word : { ...word, tag });
  });
  return found;
}

function otherTag(
  word: Word,
  before: readonly Word[],
  next: Word | undefined,
  isSaying: (form: string) => boolean,
): Tag {
  const { tag, lower } = word;
  if (/^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St)\.$/.test(word.text)) return 'NNP';
  if (tag === 'NNS' && /^(?:never|not)$/.test(before.at(-1)?.lower ?? '')) return 'VBZ';
  if (tag === 'VBP' && isObject(before.at(-1))) return 'VB';
  if (/^points?$/.test(lower) && next?.lower === 'out')
    return lower === 'points' ? 'VBZ' : isHelped(before) ? 'VB' : 'VBP';
  if (/^(?:RB|JJR)$/.test(tag) && lower === 'further') return 'RB';
  if (tag === 'RB' && before.at(-1)?.tag === 'DT' && next !== undefined && isSaying(next.lower)) return 'NN';
  if (
    /^VB/.test(tag) &&
    before.length === 0 &&
    next !== undefined &&
    isSaying(next.lower) &&
    /^\p{Lu}.*[^s]$/u.test(word.text)
  )
    return 'NNP';
  if (isInsideNoun(before.at(-1)) && /^(?:VBZ|VBP|VB)$/.test(tag)) return tag === 'VBZ' ? 'NNS' : 'NN';
  const subject = before.findLast(({ tag: one }) => !/^RB/.test(one));
  const afterPronoun = subject?.tag === 'PRP' && /^(?:i|he|she|they|we|you|it|who)$/.test(subject.lower);
  if (tag === 'PRP$' && next !== undefined && /^(?:PRP|MD|IN|VBD|VBZ|[.,:])$/.test(next.tag) && lower === 'her')
    return 'PRP';
  if (tag === 'VB' && !isHelped(before) && (afterPronoun || /^NN(?:P?S)$/.test(subject?.tag ?? ''))) return 'VBP';
  if (
    tag === 'VBN' &&
    !isHelped(before) &&
    (afterPronoun || (/^(?:pointed|made|put|left)$/.test(lower) && /^NN/.test(subject?.tag ?? '')))
  )
    return 'VBD';
  return thatTag(word, before.at(-1), next, isSaying);
}

function verbTag(
  { lower, tag, text }: Word,
  before: readonly Word[],
  next: Word | undefined,
  isSaying: (form: string) => boolean,
): Tag {
  const last = before.findLast(({ tag: one }) => !/^RB/.test(one));
  if (
    ALSO_NOUNS.has(lower) &&
    next !== undefined &&
    lower.endsWith('s') &&
    isSaying(next.lower) &&
    !ALSO_NOUNS.has(next.lower)
  )
    return 'NNS';
  if (/^\p{Lu}/u.test(text) && before.length > 0 && tag.startsWith('NNP')) return tag;
  const helped = isHelped(before);
  if (lower.endsWith('ing')) return tag;
  const isPast = /(?:ed|said|told|thought|felt|held|heard|wrote|swore|taught|knew|saw|found|understood)$/.test(lower);
  if (isPast) {
    const finite =
      !helped && last !== undefined && SUBJECT.test(last.tag) && next?.lower !== 'by' && !/^(?:DT|JJ)$/.test(last.tag);
    const quoted = /^[“”"]$/.test(before.at(-1)?.text ?? '');
    return (finite && /^(?:VBN|JJ|NN|VBP|VBD)$/.test(tag)) || (quoted && /^(?:NN|VBN)$/.test(tag)) ? 'VBD' : tag;
  }
  const afterSubject = last === undefined ? false : SUBJECT.test(last.tag) && last.tag !== 'DT';
  const named = last?.tag === 'NNP' || (last?.tag === 'NN' && before.slice(-4).some(({ tag: one }) => one === 'DT'));
  const beforeClause =
    next !== undefined &&
    ((next.text === ',' && named) || CLAUSE.test(next.lower) || next.tag === 'NNP' || next.tag === 'NNS');
  if (isObject(last)) return 'VB';
  if (before.at(-1)?.tag === 'CC' && /^(?:he|she|they|we|i)$/.test(next?.lower ?? '') && /^NNS?$/.test(tag))
    return lower.endsWith('s') ? 'VBZ' : 'VBP';
  if (tag === 'VB' && !helped && afterSubject) return 'VBP';
  if (/^(?:VB|VBP|VBZ|VBD)$/.test(tag)) return tag;
  if (!ALSO_NOUNS.has(lower)) return helped ? 'VB' : lower.endsWith('s') && !lower.endsWith('ss') ? 'VBZ' : 'VBP';
  if (helped || !afterSubject || !beforeClause) return tag;
  const plural =
    last !== undefined &&
    (isPluralChain(before) ||
      /^(?:NNS|NNPS|JJ)$/.test(last.tag) ||
      /^(?:they|we|i|you|many|some|most|people)$/.test(last.lower));
  if (lower.endsWith('s')) return plural || last?.tag === 'JJ' ? tag : 'VBZ';
  return plural ? 'VBP' : tag;
}

/** Whether a word is a genitive or a word such as "the", so that a noun must follow. */
function isInsideNoun(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (/^(?:POS|PRP\$)$/.test(word.tag) || /^(?:the|a|an|every)$/.test(word.lower)) &&
    word.lower !== 'her'
  );
}

function isObject(word: Word | undefined): boolean {
  return word !== undefined && /^(?:us|him|them|me)$/.test(word.lower);
}

/**
 * Whether the words end with a plural noun, a preposition and a noun phrase: "the parents of the valley". A plural verb
 * may follow.
 */
function isPluralChain(before: readonly Word[]): boolean {
  const near = before.slice(-6);
  const joint = near.findLastIndex(({ lower }) => /^(?:of|in|at|from)$/.test(lower));
  return joint > 0 && near[joint - 1]?.tag === 'NNS';
}

/** Whether an auxiliary or "to" comes before a verb, perhaps with adverbs between them. */
function isHelped(before: readonly Word[]): boolean {
  let at = before.length - 1;
  while (at >= 0 && /^RB/.test(before[at]?.tag ?? '') && !HELPS.test(before[at]?.lower ?? '')) at -= 1;
  return HELPS.test(before[at]?.lower ?? '');
}

/**
 * The tag of "that" after a verb of saying: a conjunction, unless a verb or the end of the clause follows. Other words
 * keep their tags.
 */
function thatTag(word: Word, last: Word | undefined, next: Word | undefined, isSaying: (form: string) => boolean): Tag {
  const begins = word.lower === 'that' && last !== undefined && (isSaying(last.lower) || last.text === ',');
  return begins &&
    next !== undefined &&
    /^(?:DT|PRP|PRP\$|NNS|NNP|NNPS|EX|JJ|VBG|CD|IN|RB|NN|PDT|,|WRB|WP|VBZ)$/.test(next.tag) &&
    isSaying(last.lower)
    ? 'IN'
    : word.tag;
}
