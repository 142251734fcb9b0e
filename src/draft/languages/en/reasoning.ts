// English words that show the role of a claim in an argument, and the scheme of the argument.

import type { ReasoningWords, SchemeWords } from '../relation-words.ts';

export const reasoning: ReasoningWords = {
  figures:
    /\d|\b(?:half|third|quarter|per cent|percent|tenths?|twice|hundreds?|thousand|million|billion|dozens?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|last (?:year|month|week)|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/,
  events: /\d|\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|next) (?:year|month|week))\b/,
  recommends:
    /\b(?:should(?! have (?:no|little|been|known)\b)|must|ought to|needs? to|(?:has|have) to)\b|^(?:so )?let(?:[’']s| us| the| them| him| her| \p{Lu})|\b(?:I|we) (?:\w+ )?(?:urge|propose|ask|call on|appeal)\b/iu,
  within: /\b(?:who|whom|that|which|what|whoever|how|why|if|because)\b/i,
  denies: /\b(?:not|no|never|none|nor|nobody|nothing|neither|hardly|cannot)\b|n[’']t\b/i,
  finds:
    /\b(?:according to|as|f(?:i|ou)nds?|shows?|showed|estimates?|estimated|reports?|reported|calculates?|calculated|confirms?|confirmed|(?:points?|pointed) out|notes?|noted|puts? it)\b/i,
  undercuts:
    /\b(?:(?:it|that|this|which) (?:simply )?does(?: not|n[’']t) (?:follow|mean that|prove|show that)|proves? (?:nothing|little)|(?<!\bthere )is (?:no|hardly a) (?:reason|argument|proof)|says? (?:nothing|little) about|is beside the point|has nothing to do with)\b/i,
  numbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'],
  announcesList:
    /\b(two|three|four|five|six|seven|several|some|many|a few) (?:\p{L}+ ){0,2}(?:reasons?|arguments|facts|aims|goals|problems|points|ways|things|steps|causes|advantages|benefits|dangers|risks|questions|lessons|conditions|objections|grounds|messages|effects|flaws|mistakes|myths|consequences|purposes|considerations)\b/iu,
  only: /^only\b/i,
  contraryTo: /^contrary to /i,
  corrects: /^(?:in (?:fact|truth|reality)|instead|nonetheless|nevertheless|even so|all the same)$/i,
  concludesInside: /^[^;:]{1,60}?(?:, (therefore|then|thus|accordingly|consequently),| (therefore|thus)) (?=\S)/i,
  and: /^and$/i,
  gathers: /^(?:taken together|put together|together|all (?:of )?this|these (?:two |three )?facts)/i,
  addresses: /\b(?:you|your|yourself|I[’']m not saying)\b/i,
  pointsBack: /^(?:it|this|that|they|these|those|he|she|here|there) /i,
  wishes: /^(?:may|let) (?!us\b)/i,
  avows:
    /\b(?:seems? to me|in my (?:view|opinion)|I (?:have come to )?(?:think|believe|hope)|I (?:am|remain) convinced)\b/i,
  verdict:
    /\b(?:wrong|right|mistake|folly|dangerous|danger|failure|fail(?:s|ed)?|myth|illusion|better|best|worse|worst|key|answer|only way|nothing to do with|need(?:s|ed)?|deserves?|cannot|can[’']t|will not|won[’']t)\b/i,
  objects:
    /\b(?:objections?|object(?:s|ed)?|opponents?|critics?|sceptics?|skeptics?|detractors|it (?:is|will be|may be|might be|can be) (?:\w+ )?(?:said|objected|argued))\b/i,
  firstPerson: /\b(?:I|we|my|our|us)\b/,
  opens:
    /^(?:this|that|these|those|it|they|he|she|such|the|a|an|in|if|when|there|we|I|you|most|many|some|only|even|by|as|no|not|what|one|another|all)\b/i,
  past: /\b(?:was|were|had|did|\p{Ll}{3,}ed)\b/u,
  will: /\b(?:will|would|could|may|might|can)\b/,
  judges:
    /\b(?:wrong|right|myth|fail(?:s|ed|ure)?|dangers?|dangerous|better|worse|best|worst|hardly|absurd|mistake|good|bad|important|need(?:s|ed)?|problem|clear|hard|easy|only)\b/i,
  names: {
    reason: 'Reason',
    conclusion: 'Conclusion',
    example: 'Example',
    against: 'Against',
    undercut: 'No reason',
  },
};

export const schemes: SchemeWords = {
  experts:
    /\b(?:[Pp]rofessors?|[Ee]xperts?|\p{L}*(?:[Oo]logist|[Oo]logists|conomists?|hysicists?|hemists?|istorians?|tatisticians?|pidemiologists?|ngineers?|cientists?|esearchers?|urgeons?|hysicians?|eographers?|ediatricians?))\b/u,
  policy: /\b(?:should|must|ought to|needs? to|has to|have to)\b/i,
  against:
    /\b(?:should|must|ought) not\b|\b(?:shouldn|mustn)[’']t\b|\bwould be (?:a mistake|wrong|folly|unwise|foolish)\b/i,
  harms:
    /\bwould (?:\w+ )?(?:harm|hurt|kill|ruin|destroy|damage|endanger|punish|cost (?:us|them|lives|jobs)|lead to (?:the )?(?:loss|ruin|death|collapse|closure))\b|\bat the price of\b/i,
  helps: /\bwould (?:\w+ )?(?:save|help|protect|improve|benefit|bring back|spare|free)\b/i,
  goals: /\b(?:in order to|so as to)\b|\bthe (?:goal|aim|purpose) (?:is|of)\b|\b(?:we|they|you) want to\b/i,
  likens: /^just as\b/i,
};
