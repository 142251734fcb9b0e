// English words that the engines for reports look for beside verbs of saying.

import type { GrammarWords, QuotationWords, ViewWords } from '../report-words.ts';

export const grammar: GrammarWords = {
  that: 'that',
  of: 'of',
  by: 'by',
  as: 'as',
  to: 'to',
  be: 'be',
  it: 'it',
  so: 'so',
  elsewhere: 'elsewhere',
  relatives: /^(?:which|who|that)$/,
  notAfterVerb: /^(?:it|this|that|what|so|them|him|me|us)$/,
  whoOrWhich: /^(?:who|which)$/,
  beforeAside: /^(?:as|so|or|at|least)$/,
  joint:
    /^(?:because|but|and|that|so|yet|for|although|though|since|while|if|indeed|still|however|then|rather|instead|moreover|besides|meanwhile|now|today|first|second|third|finally|thus|therefore|again)$/i,
  placed: /^(?:in|on|at|to|with|during|after|before|through|by|from|for|as|over|since)$/,
  notAfterThat:
    /^(?:about|of|from|for|with|before|too|again|and|much|kind|way|time|sort|or|,|is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|do|did|be)$/,
  objects: /^(?:me|us|him|her|them|you)$/,
  times:
    /^(?:yesterday|today|recently|again|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|years|day|spring|summer|autumn|winter|morning|evening|night|time|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/,
  endsSubject: /^(?:that|because|if|when|as)$/,
  beforeAdjective: /^(?:is|are|was|were|am|be|been|being|remains?|remained|seems?|seemed|has|have|had|'s|'re|'m)$/,
  vague: /^(?:few|many|most|some|several|other|others|only|more|fewer|both|all|none|certain|two|three|four|even)$/,
  prepositions:
    /^(?:in|on|at|of|to|by|for|with|from|after|before|under|over|among|between|without|within|against|during|upon|despite|towards?|through|into|like|unlike|than|about|across|behind|beyond|near|outside|since|until)$/,
  joins: /^(?:of|in|at|for|from|on|with|against|among|behind|near|within|across|to|by|about)$/,
  nobody: /^(?:you|there|nobody|nothing|none|neither|no-one|what|whatever|who|which|that)$/,
  denies: /^(?:fail|forg[eo]t|refus|declin|neglect|omit)/,
  saysAgain: /^(?:tires?|tired|help|stops?|stopped|only)$/,
  reasons: /^(?:reasons?|cause|grounds|right|tendency|habit|courage|nerve|decency|temerity|evidence|way|chance|time)$/,
  anybody: /^(?:us|you|people|voters|readers|everyone)$/,
  none: /^(?:no|neither|nobody|nothing|none)$/,
  possible: /^(?:can|could|should|must|shall|ought|may|might)$/,
  hardlyAny: /^(?:no|neither|nobody|few|hardly|only)$/,
  reflexives: /^(?:him|her|it|them)sel(?:f|ves)$/,
  farAs: /^(?:far|as)$/,
  beforeGerund: /^(?:of|by|as|in)$/,
  ofAgent: /^(?:by|from)$/,
  listJoints: /^(?:and|or|,)$/,
  impersonal: /^(?:it|this|that|what|these)$/,
  subordinate:
    /^(?:when|while|if|although|though|after|before|since|because|once|whenever|unless|as|what|how|why|whether|that)$/,
  governed: /^(?:of|for|with|to|on|about|against|from)$/,
  opensSubordinate: /^(?:although|though|when|if|while|because|since|unless|whether|why|how|what|where|who)$/,
  pointing: /^(?:it|this|that|what)$/,
  endsDescription: /, (?:which|who|an?|but|and) /,
  indefinite: /^an?$/,
  quantities: /^(?:few|lot|little|bit)$/,
  points: /^(?:it|this|that|them|him|her|me|us|what|itself|themselves|himself|herself)$/,
  formsOfBe: /^(?:is|are|was|were|be|been)$/,
  ofHolder: /^(?:of|among|by|from)$/,
  about: /^(?:for|about|over|against)$/,
  anybodyAtAll: /^(?:you|one|everyone|everybody|anyone|anybody|someone|somebody|(?:few |many |most )?people|nobody)$/i,
  beforeTime: /^(?:in|on|last|early|late|this)$/,
};

export const quotations: QuotationWords = {
  inWords:
    /\b(?:[Ii]n the words of (?<of>[^,;:“”"]{2,60})|[Ii]n (?<by>[\p{L} ]{2,40})[’']s? words|(?:quotes?|quoted|quoting|cites?|cited) (?<quoted>\p{Lu}[^,;:“”"]{1,60}))/u,
  between: /^ (?:that|of|as|it|\p{L}+ly|(?:\p{L}+ ){0,3}\p{L}+ that) $/u,
  afterThat: /\bthat $/,
  introduces: /(?:[,:—–]|\bthat|\bas|\bof)\s*$/,
};

export const views: ViewWords = {
  theTruth:
    /^(?:the|one) (?:[a-z]+ )?(?:truth|fact|point|trouble|reality|problem|reason|answer|difficulty|result|effect|consequence|lesson)$/i,
  isThat: /^(?:is|was) that (?=\S)/,
  verdict:
    /,? (?=(?:is|are|was|has|have|rests?|rested|sounds?|seems?|looks?|ignores?|misses|overlooks|forgets|assumes|fails?|failed|does|do|did|cannot|can|may|might|should|must|deserves?|falls?|collapses?|turns|proved|proves|goes|will|would|came|comes|makes|leaves|remains|needs|strikes?)\b)/g,
  refuted:
    /^,? ?(?:(?:simply|plainly|also|quietly|conveniently|therefore) )*(?:ignores?|misses|overlooks?|forgets?|misunderstands?|confuses?|collapses?|falls? (?:apart|flat|to pieces)|(?:does|do|did|can|will|would)(?: not|n[’']t) (?:survive|hold|stand|bear|withstand|add up|follow|fit)|cannot (?:survive|be (?:right|true|taken))|(?:has|have|had) (?:it backwards|never been (?:shown|proved|borne out)|been (?:refuted|disproved|debunked|discredited))|(?:is|are|was|were) (?:[a-z]+ly )?(?:outdated|refuted|disproved|discredited|untenable|not (?:true|borne out|supported)))\b/i,
  repeated: /^,? ?(?:has|have|had) (?:long |often )?been (?:repeated|made|heard|raised|aired|voiced)\b/i,
  finite:
    /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|cannot|does|did|do|(?<=\S \S+ )[a-z]{2,}(?:s|ed)) \S/,
  holds:
    /^(?:hold|voice|express|make|made|has|have|had|held|voiced|expressed|share|raise|raised|reject|rejected|defend|dismiss|issue|issued|repeat|repeated|came|come|reach|reached|subscribe|cling|put|gave|give|floated|advance|advanced)/,
  resumes: /^(because|since|for|so|but|yet|although|though|whereas|while) (?=\S+ \S)/i,
  andThat:
    /(?:[,—–]? ?\band|,) that (?!(?:is|was|are|were|has|had|will|would|may|might|must|can|could|does|did|means|meant|makes|made|should|alone|too)\b)(?=\S+ \S+ \S)/g,
  subject: 'They ',
  nextReport: /,? (?:and|while|but|or) (?!that )(?=\S+ \S)/g,
  nextVerb: /^(?:(?:also|then|even|later|once|now|still|\p{L}+ly) )?(\p{L}+) /u,
};
