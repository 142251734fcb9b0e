// The words that begin a sentence and say how it bears on what was said before.

export type LeadIn =
  | {
      readonly kind: 'conclusion' | 'reason' | 'example' | 'contrast' | 'concession' | 'addition';
      readonly cue: string;
      readonly length: number;
    }
  /** An item of a list of reasons; `ordinal` is 0 for the last one. */
  | { readonly kind: 'item'; readonly ordinal: number; readonly cue: string; readonly length: number };

type PlainKind = Exclude<LeadIn['kind'], 'item'>;

const KINDS: readonly (readonly [PlainKind, RegExp])[] = [
  [
    'conclusion',
    /^(?:(?:and )?(?:therefore|thus|hence|consequently|accordingly)|as a (?:result|consequence)|for (?:this|that|these|all these|all of these) reasons?|it follows(?: from (?:this|that|all this))? that|(?:that|this|which) is (?:precisely |exactly )?why|in conclusion|in sum|(?:taken|put) together|so(?= (?:the|a|an|let|we|it|he|she|they|this|that|there|I|our|my|no|every|\p{Lu}))|all (?:of )?this (?:means|shows|suggests) that|this (?:means|shows|suggests|proves) that|the (?:conclusion|upshot|lesson) is that)\b,? ?/iu,
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
    /^(?:it is (?:certainly |perfectly |quite )?true that|it (?:may|might) (?:well )?be (?:true )?that|(?:I|we|one|let us) (?:must |can |should )?(?:grant|concede|admit|acknowledge) that|(?:undoubtedly|admittedly|granted|of course|to be sure|true|certainly|no doubt|naturally|sure|yes)(?:,|(?= (?:there|it|the|this|that|we|they|nobody|some|many)\b))) ?/i,
  ],
  [
    'addition',
    /^(?:(?:but )?(?:moreover|furthermore|in addition|besides|also|likewise|similarly|what is more|more than that|more importantly|worse(?: still)?|better still|equally|again|nor is that all)|indeed|in other words|in short|and)\b,? (?=\S+ \S)/i,
  ],
];

const ORDINALS = ['finally', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const NUMBERED = `(${ORDINALS.join('|')}|last)(?:ly)?`;
const ITEM = new RegExp(
  `^(?:and )?(?:${NUMBERED}(?:,? (?:of all|and (?:[a-z]+ )?[a-z]+)| but not least)?(?:, ?|: ?| (?=(?:the|there|it|a|an|we|they|is|comes)\\b))|the (${ORDINALS.slice(1).join('|')}|last|final|other|next) (?:reason |point |argument |problem |aim |advantage |is )*(?:is )?(?:that )?|(to begin with|to start with|for one thing|for a start|in the first place|one (?:reason|argument|problem|advantage|aim) is(?: that)?)[,:]? |(for another|in the second place|then,? too|another (?:reason|argument|problem|advantage|aim) is(?: that)?|a further (?:reason|argument|problem|advantage) is(?: that)?)[,:]? )`,
  'i',
);

/** @param sentence without quotation marks before it */
export function leadInOf(sentence: string): LeadIn | undefined {
  const start = sentence.slice(0, 120);
  const item = ITEM.exec(start);
  if (item !== null) return { kind: 'item', ordinal: ordinalOf(item), cue: cueOf(item[0]), length: item[0].length };
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(start);
    if (match !== null && match[0].length < sentence.length)
      return { kind, cue: cueOf(match[0]), length: match[0].length };
  }
  return undefined;
}

/** 0 for the last one. */
function ordinalOf(item: RegExpExecArray): number {
  const [, ordinal, named, opener, follower] = item;
  if (opener !== undefined) return 1;
  if (follower !== undefined) return 2;
  const word = (ordinal ?? named ?? '').toLowerCase();
  return word === 'other' || word === 'next' ? 2 : Math.max(0, ORDINALS.indexOf(word));
}

function cueOf(matched: string): string {
  return matched.trim().replace(/[,:]$/, '');
}
