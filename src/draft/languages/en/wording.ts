// English words that show the properties of a claim.

import type { ClaimWords } from '../holder-words.ts';

export const wording: ClaimWords = {
  types: [
    ['policy', /\b(?:should|ought to|must|needs? to|has to|have to|it is time|let us)\b/i],
    [
      'definition',
      /\b(?:is defined as|are defined as|means that|is a (?:kind|sort|type) of|is another word for|consists? of)\b/i,
    ],
    [
      'prediction',
      /\b(?:will|won[’']t|shall|(?:is|are) (?:going|bound|about|doomed|likely|unlikely) to|would (?:be|lead|mean|cost))\b/i,
    ],
    [
      'cause',
      /\b(?:because|causes?|caused|leads? to|led to|results? (?:in|from)|due to|owing to|reasons? (?:for|why|behind)|thanks to|brings? about)\b/i,
    ],
    [
      'value',
      /\b(?:good|bad|better|worse|best|worst|right|wrong|fair|unfair|just|unjust|important|shameful|admirable|valuable|worth|deserves?|dangerous)\b/i,
    ],
    [
      'fact',
      /\d|\b(?:was|were|had been|has been|have been|reduced|fell|rose|opened|closed|signed|voted|announced|published)\b/i,
    ],
  ],
  possible: /\b(?:may|might|could|can(?! (?:tell|assure|promise) you\b)|possibl[ey]|perhaps|maybe|conceivabl[ey])\b/i,
  probable: /\b(?:likely|unlikely|probabl[ey]|presumably|seems?|appears?|tends?|should|apparently|almost certainly)\b/i,
  afterthought:
    /(?:,(?!\d)| (?:who|which|where|when|while|because|since|unless|until|after|before|without|rather than|in order to)\b)/g,
};
