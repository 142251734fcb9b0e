// A sentence → the connective at or near its beginning, with the relation of the sentence to the text before it.

import type { Sentence } from '../../../text/sentences.ts';
export type LeadIn =
  | {
      readonly kind: 'conclusion' | 'reason' | 'example' | 'contrast' | 'concession' | 'addition';
      readonly cue: string;
      readonly length: number;
    }
  /** An item of a list of reasons. `ordinal` is the item's number, or 0 for the last item ("Finally"). */
  | { readonly kind: 'item'; readonly ordinal: number; readonly cue: string; readonly length: number };

type PlainKind = Exclude<LeadIn['kind'], 'item'>;

const KINDS: readonly (readonly [PlainKind, RegExp])[] = [
  [
    'conclusion',
    /^(?:(?:and )?(?:therefore|thus|hence|consequently|accordingly)|as a (?:result|consequence)|for (?:this|that|these|all these|all of these) reasons?|it follows(?: from (?:this|that|all this))? that|(?:that|this|which) is (?:precisely |exactly )?why|in conclusion|in sum|(?:taken|put) together|so(?= (?:the|a|an|let|we|it|he|she|they|this|that|there|I|our|my|no|every|\p{Lu}))|(?:all (?:of )?this|this|that|which) (?:means|shows|suggests|proves|implies|demonstrates|tells us|explains why) that|(?:this|that) means(?= (?:the|a|an|no|we|they|it|he|she|there)\b)|it is (?:for|because of) this (?:reason )?that|from (?:this|which|all this) it follows that|the (?:conclusion|upshot|lesson) is that)\b,? ?/iu,
  ],
  [
    'reason',
    /^(?:after all|the (?:main |first |simple |real )?reason is(?: (?:simple|plain|clear))?(?: that|:)?|(?:this|that|it) is because|otherwise|or else|because(?= [^,]+$))\b,? ?(?=\S+ \S)/i,
  ],
  [
    'example',
    /^(?:for (?:instance|example)|consider (?:the case of|the example of|just)|witness|to name (?:but|only|just) one|to take (?:one|an|just one) example|by way of example|a case in point:|take the case of|to give (?:one|an) example)\b,? ?(?:and )?/i,
  ],
  [
    'contrast',
    /^(?:contrary to [^,;.“”]{3,80}|but|however|yet|nevertheless|nonetheless|still|on the contrary|by contrast|even so|all the same|instead|on the other hand|in (?:fact|reality|truth))\b,? ?(?=\S+ \S)/i,
  ],
  [
    'concession',
    /^(?:it is (?:certainly |perfectly |quite )?true that|it (?:may|might) (?:well )?be (?:true )?that|(?:I|we|one|let us) (?:must |can |should |do |readily |freely |gladly )*(?:grant|concede|admit|acknowledge|accept) that|(?:I|we) (?:do|would|will) not (?:deny|dispute|doubt) that|(?:nobody|no one) (?:denies|disputes|doubts|would deny|would dispute|can deny) that|there is no (?:denying|doubt|question) that|it (?:would be (?:wrong|foolish|absurd) to deny|cannot be denied) that|(?:undoubtedly|admittedly|granted|of course|to be sure|true|certainly|no doubt|naturally|sure|yes)(?:,|(?= (?:there|it|the|this|that|these|those|we|they|he|she|I|you|a|an|no|not|nobody|some|many|most|every|all|few|my|his|her|its|our|their|one|\p{Lu}\p{L}+)\b))) ?/iu,
  ],
  [
    'addition',
    /^(?:(?:but )?(?:moreover|furthermore|in addition|besides|also|likewise|similarly|what is more|more than that|more importantly|worse(?: still)?|better still|equally|again|nor is that all)|indeed|in other words|in short|and)\b,? (?=\S+ \S)/i,
  ],
];

const ORDINALS = ['finally', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const NUMBERED = `(?:${ORDINALS.join('|')}|last)`;
const POINT =
  '(?:reason|point|argument|problem|aim|advantage|objection|claim|difficulty|answer|lesson|cost|danger|risk|question|step|consideration|fact|ground|benefit|myth|charge|complaint|mistake|error|condition|principle|message|fear|worry|concern|excuse|issue|thing)';

/** Beginnings of list items. A named group of each pattern gives the number of the item. */
const ITEMS: readonly RegExp[] = [
  new RegExp(
    `^(?:and )?(?<ordinal>${NUMBERED})(?:ly)?(?:,? (?:of all|and (?:[a-z]+ )?[a-z]+)| but not least)?(?:, ?|: ?| (?=(?:the|there|it|a|an|we|they|is|comes)\\b))`,
    'i',
  ),
  // This pattern is for "The second objection is that …": these words are no part of the claim. The next pattern is for
  // "The second objection is weaker", which is a claim as a whole.
  new RegExp(
    `^(?:and )?the (?<ordinal>${NUMBERED}|final|other|next)(?: (?:and \\w+ )?${POINT})?(?: of these| here)?(?:, [^,;]{2,40},)? (?:is|was|being)(?: \\w+)? that,? `,
    'i',
  ),
  new RegExp(`^(?:and )?(?=the (?<ordinal>${NUMBERED}|final|other|next) (?:and \\w+ )?(?:${POINT}|is|was)\\b)`, 'i'),
  /^(?<first>to begin with|to start with|for one thing|for a start|in the first place|one(?: (?:reason|argument|problem|advantage|aim|objection))? is that|one (?:reason|argument|problem|advantage|aim|objection) is)(?:[,:]? |,)/i,
  /^(?<later>for another|in the second place|then,? too|another (?:reason|argument|problem|advantage|aim|objection) is(?: that)?|a (?:further|second|third) (?:reason|argument|problem|advantage|objection) is(?: that)?)[,:]? /i,
  /^\(?(?<letter>[a-h]|i{1,3}|iv|v|[1-9])\) /i,
];

/** @param sentence the sentence without quotation marks at its beginning */
export function leadInOf(sentence: string): LeadIn | undefined {
  const start = sentence.slice(0, 120);
  for (const pattern of ITEMS) {
    const item = pattern.exec(start);
    if (item !== null) return itemOf(item);
  }
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(start);
    if (match !== null && match[0].length < sentence.length)
      return { kind, cue: cueOf(match[0]), length: match[0].length };
  }
  return leadInInside(start);
}

/**
 * Connectives inside a sentence. They stay part of the claim: "Its piers, after all, are hollow", "That shows how
 * little it cares", "Take the cart that fell".
 */
const INSIDE: readonly (readonly [PlainKind, RegExp])[] = [
  ['reason', /^[^,;:“”"]{1,60}, (after all),? /i],
  ['example', /^[^,;:“”"]{1,60}, (for (?:example|instance)),? /i],
  ['contrast', /^[^,;:“”"]{1,60}, (however|though|nevertheless|nonetheless|by contrast|on the other hand),? /i],
  ['example', /^((?:just )?look at|take|think of) (?:the (?!\p{L}+ (?:of it|and)\b)|\p{Lu}\p{Ll})/iu],
  ['conclusion', /^((?:this|that) (?:shows|proves|tells us|explains) (?:how|what|why))\b/i],
];

/**
 * Words that every sentence with a connective inside contains. They are tested first, because the patterns are slower.
 */
const INSIDE_HINT =
  /after all|for (?:example|instance)|however|though|nonetheless|nevertheless|contrast|other hand|^(?:just )?(?:look|take|think)|^th(?:is|at) [a-z]+ /i;

function leadInInside(start: string): LeadIn | undefined {
  if (!INSIDE_HINT.test(start)) return undefined;
  for (const [kind, pattern] of INSIDE) {
    const cue = pattern.exec(start)?.[1];
    if (cue !== undefined) return { kind, cue, length: 0 };
  }
  return undefined;
}

function itemOf({ 0: words, groups = {} }: RegExpExecArray): LeadIn {
  const { ordinal, first, letter } = groups;
  const length = words.length;
  if (ordinal !== undefined)
    return { kind: 'item', ordinal: numberOf(ordinal), cue: cueOf(words || `the ${ordinal}`), length };
  if (letter !== undefined) return { kind: 'item', ordinal: orderOf(letter), cue: cueOf(words), length };
  return { kind: 'item', ordinal: first === undefined ? 2 : 1, cue: cueOf(words), length };
}

/** The number of a list item from its ordinal, such as 2 for "second". It is 0 for the last item. */
function numberOf(ordinal: string): number {
  const word = ordinal.toLowerCase();
  return word === 'other' || word === 'next' ? 2 : Math.max(0, ORDINALS.indexOf(word));
}

/** The number of a list item from its label: 2 for "(b)", "ii)" and "2)". */
function orderOf(mark: string): number {
  const roman = ['i', 'ii', 'iii', 'iv', 'v'].indexOf(mark.toLowerCase());
  if (roman !== -1) return roman + 1;
  return /\d/.test(mark) ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

function cueOf(matched: string): string {
  return matched.trim().replace(/[,:]$/, '');
}

/** Maximum distance, in sentences, from a concession to the sentence with "but" that limits it. */
const REACH = 2;

/** Words that show a concession inside a sentence: "It may well be true". */
const GRANTING =
  /\b(?:has a point|may (?:well )?be (?:right|true)|(?:is|are) (?:partly |perfectly |quite )?(?:right|understandable|natural|legitimate|true|welcome)|no doubt|sounds?|it is true|perhaps|true enough|fair enough|the last to (?:deny|dispute)|(?:do|would) not (?:deny|dispute|doubt)|(?:nobody|no one) (?:denies|disputes|doubts)|(?:not|none of this is) to (?:deny|say|suggest)|there is (?:something|some truth|much|a grain of truth|truth) (?:in|to) (?:this|that|it)|^(?:it|they|this|that) (?:is|are|do|does|did|was|were),? (?:if|of course|to be sure)|does not mean|means that|I (?:understand|share|sympathi[sz]e|respect|admire|accept|see the|feel the|know the|am (?:not blind|grateful|sorry|fond))|(?:is|are) (?:not|no) (?:argument|to say)|we all (?:want|like|love|know))\b/i;

/** Words that show a concession at the end of a sentence: "The bridge is old, to be sure". */
const GRANTS_LAST = /, (?:to be sure|of course|admittedly|no doubt|it is true|I grant|granted|certainly)[.!]?$/i;

export function grants(words: string): boolean {
  return GRANTING.test(words) || GRANTS_LAST.test(words);
}

export function isConceded(
  sentences: readonly Sentence[],
  leadIns: readonly (LeadIn | undefined)[],
  i: number,
): boolean {
  const limit = [1, 2].slice(0, REACH).find((by) => leadIns[i + by]?.kind === 'contrast');
  if (limit === undefined || sentences[i + limit]?.block !== sentences[i]?.block) return false;
  if (leadIns[i]?.kind === 'concession') return true;
  if (limit === 1) return leadIns[i - 1]?.kind === 'concession' || grants(sentences[i]?.text ?? '');
  return false;
}
