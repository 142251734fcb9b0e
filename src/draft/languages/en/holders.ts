// English words for the holder of a claim.

import type { ActorType } from '../../../model/actor.ts';
import type { Gender, HolderWords } from '../holder-words.ts';

const GOVERNMENT = '(?:government|authorities|leadership|regime|foreign ministry)';
const DOCUMENT =
  '(?:report|paper|study|survey|poll|review|inquiry|investigation|document|statement|letter|article|editorial|column|book|essay|speech|figures|accounts|numbers|data|statistics|analysis|estimates?|research|audit|website|manifesto|brochure|minutes|memo|memoir|release|leaflet|pamphlet|(?:press|legal|communications|media) (?:office|team|department)|spokesman|spokeswoman|spokesperson|calculations?|forecasts?|submission|testimony|lawyers?|findings|assessment)';

export const holders: HolderWords = {
  antecedents: new Map<string, ActorType>([
    ['he', 'person'],
    ['she', 'person'],
    ['his', 'person'],
    ['her', 'person'],
    ['they', 'group'],
    ['their', 'group'],
  ]),
  genitive: { afterS: '’', other: '’s' },
  lastPerson: 'he',
  opensWithPronoun: /^(he|she|they|his|her|their)(?= \p{L})/iu,
  possessives: /^(?:his|her|their)$/i,
  pronouns: new Map<string, readonly ActorType[]>([
    ['he', ['person']],
    ['his', ['person']],
    ['she', ['person']],
    ['her', ['person']],
    ['it', ['organization', 'state']],
    ['its', ['organization', 'state']],
    ['they', ['group', 'organization']],
    ['their', ['group', 'organization']],
  ]),
  genders: new Map<string, Gender>([
    ['he', 'male'],
    ['his', 'male'],
    ['she', 'female'],
    ['her', 'female'],
  ]),
  ofPrevious:
    /^its (?:\p{L}+ )?(?:secretariat|spokes\p{L}+|leaders?|leadership|lawyers?|board|managers?|management|director|chairman|chair|president|government|ministers?|officials|editors?|members|reports?|stud(?:y|ies)|survey|statement|authors?)$/iu,
  ownedByState: /[’']s? |(?:government|authorities)$/,
  titled:
    /^(?:[\p{L}’'.-]+,? )*(?!(?:of|against|by|like|and|or|about|for|with|in|at|from|to|on|as|than) $)[\p{L}’'.-]+ $/u,
  afterNoun: / (?:of|in|at|for|from|on|with|by|who|elsewhere|to) |,/,
  definite: /^(?:(?:[Tt]he|[Tt]hese|[Tt]hose|[Tt]his|[Tt]hat|[Bb]oth|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) )/,
  anybody: /^(?:[Ss]ome|[Mm]any|[Mm]ost|[Ff]ew|[Oo]thers?|[Nn]o|[Aa]ny|[Ee]very) \p{Ll}+$/u,
  owns: /^[’']s? (?:[\p{L}-]+ ){0,4}$/u,
  name: /^(?:\p{Lu}[\p{L}\p{M}&’'.-]*)(?: (?:of |and |for |the )?\p{Lu}[\p{L}\p{M}&’'-]*)*/u,
  description: /^(?:[Tt]he|[Tt]his|[Tt]hat) (?:\p{Ll}+ ){0,2}(\p{Ll}+)$/u,
  beforeName:
    /^(?:(?:the|a|an|our|his|her|their|its|my) )?(?:(?!(?:of|at|in|from|for|by|with)\b)[\p{Ll}-]+ ){0,3}(?:\p{Lu}[\p{L}.]+ )?(?=\p{Lu})/u,
  afterName: /^ (?:of|in|at|from|who|for|himself|herself|itself|and)\b/,
  vagueBodies: /^(?:paper|society|office|industry|church|school|club|chamber)$/,
  bodyAlone: /^[Tt]he (\p{Ll}+)$/u,
  perspectives: /(?:perspective|viewpoint|standpoint|point of view)$/,
  things:
    /\b(?:results?|figures?|numbers?|data|facts?|history|experience|evidence|logic|reason|record|statistics|common sense|example|truth|answer)$/i,
  determiners:
    /^(?:(?:the|a|an|some|many|most|these|those|other|several|certain|few|all|both|even|only|one|every|two|three)\s+(?:of (?:the|my|our|his|her|their|these|those)\s+)?)+/i,
  modifier: /^own$/,
  counted: /^(?:some|many|most|several) /i,
  titledName:
    /\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Sgt|Lt|Capt|Professor|President|Senator|Minister|Judge|Justice|Sir|Dame|Lord|Lady)\.? (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})$/u,
  newName: /^(the )?(\p{Lu}[\p{L}\p{M}&’'.-]*(?: \p{Lu}[\p{L}\p{M}&’'-]*){0,3})$/u,
  ordinary: /(?:s|ing|ion|ment|ness|ity|ers?|ors?|ans?|ists?|ism|ence|ance|body|one)$/,
  vague: /^(?:same|new|old|other|own|whole|entire|local|big|small|large|good|bad|present|current|former|next|last)$/i,
  pointing: /^(?:this|that|these|those|its?|his|her|their|our|such|them|him|who)$/i,
  joins: /^(?:of|in|from|for|at)$/,
  groupOf:
    /^(?:\p{Ll}+ )?(?:group|number|band|handful|majority|minority|couple|pair|generation) of (?:the |my |our |his |her |their |its )?/u,
  ofBody:
    /^(?:of|in|from|at) (?:the )?(?:\p{Lu}[\p{L}\p{M}&’'-]*)(?: (?:of |and |for |the )?\p{Lu}[\p{L}\p{M}&’'-]*){0,6}$/u,
  peoples: new Map([
    ['Danes', 'Danish'],
    ['Swedes', 'Swedish'],
    ['Finns', 'Finnish'],
    ['Poles', 'Polish'],
    ['Turks', 'Turkish'],
    ['Spaniards', 'Spanish'],
    ['Britons', 'British'],
    ['Czechs', 'Czech'],
    ['Serbs', 'Serbian'],
    ['Croats', 'Croatian'],
  ]),
  ofState: new RegExp(`^(?:[Tt]he )?(\\p{Lu}[\\p{L} ]+?)(?:[’']s?)? ${GOVERNMENT}$`, 'u'),
  inState: new RegExp(`^[Tt]he ${GOVERNMENT} (?:of|in) (\\p{Lu}[\\p{L} ]+)$`, 'u'),
  people: /^(?:[Tt]he )?(\p{Lu}\p{Ll}+)$/u,
  owned: new RegExp(
    `^(?<writer>.{2,50}?)[’']s? (?:own |latest |recent |annual |new |last )?(?:[\\p{Ll}-]+ ){0,2}${DOCUMENT}(?:,? .*)?$`,
    'u',
  ),
  writtenBy: new RegExp(
    `^[^,]{0,60}?\\b${DOCUMENT}\\b[^,]{0,60}?,? (?:by|from|for|of) (?<writer>(?:[Tt]he |an? )?(?:[\\p{Ll}-]+ ){0,4}\\p{Lu}.*)$`,
    'u',
  ),
  namedAfter: new RegExp(
    `^(?:an?|the|this|one) (?:(?:new|recent|latest|\\d{4}) ){0,2}(?<writer>\\p{Lu}[\\p{L}&.-]+(?: \\p{Lu}[\\p{L}&.-]+){0,4}) ${DOCUMENT}(?:,? .*)?$`,
    'iu',
  ),
  letter:
    /^(?:an?|the) (?:[\p{Ll}-]+ )?(?:letter|statement|report|study|paper|article) (?:from|by) (?<writer>.{4,60})$/u,
  documents:
    /\b(?:reports?|papers?|stud(?:y|ies)|surveys?|polls?|reviews?|inquir(?:y|ies)|documents?|statements?|letters?|articles?|editorials?|books?|figures|accounts|numbers|data|statistics|analys[ie]s|estimates?|research|audits?|law|theory|constitution|treaty|charter|census|records?|legend|tradition|wisdom|version|doctrine|text|scripture|calculations?|forecasts?)\b/i,
  speakers: /^(?:he|she|they|it|him|her|them|his|their|its|me|us|my|our|I|we|some|many|most|others|several|one)$/i,
  author: /^(?:(?:I|[Ww]e|[Mm]e|us)\b|(?:[Oo]ne|[Mm]y|[Oo]ur|[Mm]yself|[Oo]urselves|Us)$)/,
  nobody: /^(?:this|that|any|every|no|all|one)$/i,
  apposition: /^(?:the|an?|its|their|his|her|who|now|then) ([^,;.]{2,60}), (?=\S)/,
  afterOffice: / (?:of|at|for|in) /,
};
