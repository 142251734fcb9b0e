// English connectives at or near the head of a sentence, and between clauses.

import type { ClauseWords, ConnectiveWords } from '../claim-words.ts';

const ORDINALS = ['finally', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const NUMBERED = `(?:${ORDINALS.join('|')}|last)`;
const POINT =
  '(?:reason|point|argument|problem|aim|advantage|objection|claim|difficulty|answer|lesson|cost|danger|risk|question|step|consideration|fact|ground|benefit|myth|charge|complaint|mistake|error|condition|principle|message|fear|worry|concern|excuse|issue|thing)';

export const connectives: ConnectiveWords = {
  atHead: [
    [
      'conclusion',
      /^(?:(?:and )?(?:therefore|thus|hence|consequently|accordingly)|as a (?:result|consequence)|for (?:this|that|these|all these|all of these) reasons?|it follows(?: from (?:this|that|all this))? that|(?:that|this|which) is (?:precisely |exactly )?why|in conclusion|in sum|(?:taken|put) together|so(?= (?!far\b|much\b|many\b|long\b|too\b|little\b|be it\b)\p{L})|(?:all (?:of )?this|this|that|which) (?:means|shows|suggests|proves|implies|demonstrates|tells us|explains why) that|(?:this|that) means(?= (?:the|a|an|no|we|they|it|he|she|there)\b)|it is (?:for|because of) this (?:reason )?that|from (?:this|which|all this) it follows that|the (?:conclusion|upshot|lesson) is that)\b,? ?/iu,
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
  ],
  ordinals: ORDINALS,
  items: [
    new RegExp(
      `^(?:and )?(?<ordinal>${NUMBERED})(?:ly)?(?:,? (?:of all|and (?:[a-z]+ )?[a-z]+)| but not least)?(?:, ?|: ?| (?=(?:the|there|it|a|an|we|they|is|comes)\\b))`,
      'i',
    ),
    // This pattern is for "The second objection is that …": these words are not a part of the claim. The next pattern
    // is for "The second objection is weaker", which is a claim as a whole.
    new RegExp(
      `^(?:and )?the (?<ordinal>${NUMBERED}|final|other|next)(?: (?:and \\w+ )?${POINT})?(?: of these| here)?(?:, [^,;]{2,40},)? (?:is|was|being)(?: \\w+)? that,? `,
      'i',
    ),
    new RegExp(
      `^(?:and )?(?=(?<the>the )(?!last thing (?!is\b|was\b))(?<ordinal>${NUMBERED}|final|other|next) (?:and \\w+ )?(?:${POINT}|is|was)\\b)`,
      'i',
    ),
    /^(?<first>to begin with|to start with|for one thing|for a start|in the first place|one(?: (?:reason|argument|problem|advantage|aim|objection))? is that|one (?:reason|argument|problem|advantage|aim|objection) is)(?:[,:]? |,)/i,
    /^(?<later>for another|in the second place|then,? too|another (?:reason|argument|problem|advantage|aim|objection) is(?: that)?|a (?:further|second|third) (?:reason|argument|problem|advantage|objection) is(?: that)?)[,:]? /i,
    /^\(?(?<letter>[a-h]|i{1,3}|iv|v|[1-9])\) /i,
  ],
  second: new Set(['other', 'next']),
  inside: [
    ['reason', /^[^,;:“”"]{1,60}, (after all),? /i],
    ['example', /^[^,;:“”"]{1,60}, (for (?:example|instance)),? /i],
    ['contrast', /^[^,;:“”"]{1,60}, (however|though|nevertheless|nonetheless|by contrast|on the other hand),? /i],
    ['example', /^((?:just )?look at|take|think of) (?:the (?!\p{L}+ (?:of it|and)\b)|\p{Lu}\p{Ll})/iu],
    ['conclusion', /^((?:this|that) (?:shows|proves|tells us|explains) (?:how|what|why))\b/i],
  ],
  insideHint:
    /after all|for (?:example|instance)|however|though|nonetheless|nevertheless|contrast|other hand|^(?:just )?(?:look|take|think)|^th(?:is|at) [a-z]+ /i,
  grants:
    /\b(?:has a point|may (?:well )?be (?:right|true)|(?:is|are) (?:partly |perfectly |quite )?(?:right|understandable|natural|legitimate|true|welcome)|no doubt|sounds?|it is true|perhaps|true enough|fair enough|the last to (?:deny|dispute)|(?:do|would) not (?:deny|dispute|doubt)|(?:nobody|no one) (?:denies|disputes|doubts)|(?:not|none of this is) to (?:deny|say|suggest)|there is (?:something|some truth|much|a grain of truth|truth) (?:in|to) (?:this|that|it)|^(?:it|they|this|that) (?:is|are|do|does|did|was|were),? (?:if|of course|to be sure)|does not mean|means that|I (?:understand|share|sympathi[sz]e|respect|admire|accept|see the|feel the|know the|am (?:not blind|grateful|sorry|fond))|(?:is|are) (?:not|no) (?:argument|to say)|we all (?:want|like|love|know))\b/i,
  grantsLast: /, (?:to be sure|of course|admittedly|no doubt|it is true|I grant|granted|certainly)[.!]?$/i,
};

/** Past forms of irregular verbs. */
const PAST =
  'said|came|went|took|gave|made|got|saw|knew|found|kept|left|lost|paid|sold|told|thought|brought|bought|built|held|led|met|ran|sat|sent|shut|spent|stood|taught|won|wrote|began|broke|chose|drew|drove|fell|felt|flew|grew|rose|became|meant|cut|put';
/** Words that can begin a subject. "Since", "while" and "for" are conjunctions only before such a word. */
const SUBJECT =
  '(?=(?:the|a|an|this|these|those|it|he|she|they|we|I|you|there|such|our|his|her|their|its|no|nobody|nothing|most|many|few|one|all|both|each|every|neither|what|\\p{Lu})\\b)';

export const clauses: ClauseWords = {
  joints: [
    ['reason', /^(?:because|since|for)$/i],
    [
      'conclusion',
      /^(?:therefore|hence|thus|and so|and therefore|and thus|and hence|so|which (?:is why|means|means that|shows that|suggests that))$/i,
    ],
    ['contrast', /^(?:but|yet|whereas|while)$/i],
    ['concession', /^(?:even though|although|though)$/i],
    ['detail', /^:$/],
  ],
  finite: new RegExp(
    `\\b(?:${PAST}|is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|shall|does|did|do|cannot|[a-z]+n[’']t|ought|[a-z]{2,}(?:s|ed)|(?:I|[Ww]e|[Yy]ou|[Tt]hey) [a-z]{3,})\\b`,
  ),
  joint: new RegExp(
    `,? (because|whereas|even though|although|though) (?!of\\b)|, (but|yet|and so|and therefore|and thus|and hence|so|hence|therefore|which is why|which means that|which means|which shows that|which suggests that) (?!that\\b|does\\b|do\\b|did\\b|is\\b|are\\b|was\\b|were\\b|has\\b|have\\b|will\\b|far\\b|long\\b|many\\b|much\\b|also\\b)|, (since|while|for) ${SUBJECT}|(:) (?=[\\p{L}“"])|; ?(?:(but|yet|therefore|hence|thus|so) )?`,
    'giu',
  ),
  opening:
    /^(although|though|even though|while|whereas|because|since) (?!of\b|then\b)[^,;:“”"]{12,200}?(?:, [^,;:“”"]{3,60},)?(, )(?=\S+ \S+)/i,
  short: /^(?:but|because)$/,
  shortBefore: /^for$/,
  compares: /^whereas$/,
  introducesSpeech:
    /\b(?:says?|said|tells?|told|writes?|wrote|written|repl(?:y|ies|ied)|answer(?:s|ed)|adds?|added|warn(?:s|ed)|insist(?:s|ed)|argue[sd]?|declare[sd]?|explain(?:s|ed)|complain(?:s|ed)|object(?:s|ed)|conclude[sd]?)\b/,
  sure: /^(?:because|although|even though|whereas)$/,
  openRelative:
    /^(?:an?|the|those|any|every|whoever|anyone|people) (?:[\p{L}’'-]+ ){0,3}?(?:that|who|which) (?:(?:is|are|was|were|has|have|had|been) )?[\p{L}’'-]+(?: [\p{L}’'-]+)?$/iu,
};
