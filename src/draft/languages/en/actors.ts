// English words in and around the names of actors.

import type { ActingWords, ActorWords } from '../actor-words.ts';

/** Verbs whose subject is always an actor. */
const DEEDS =
  'says|said|argues|argued|believes|believed|insists|insisted|claims|claimed|expects|expected|denies|denied|refuses|refused|announced|announces|admits|admitted|warns|warned|promises|promised|wants|wanted|thinks|thought|knows|knew|hopes|hoped|fears|feared|accuses|accused|agreed|agrees|offered|offers|rejected|rejects|threatened|threatens|signed|ignored|ignores|accepted|accepts|voted|backed|backs|opposed|opposes|banned|ordered|invaded|blocked|blocks|chose|decided|decides|demanded|demands|responded|replied|launched|withdrew|hesitates|hesitated|insinuates|proposed|proposes|quotes|quoted|published|publishes|reported|reports|employs|sued|hired|bought|owns|sells|sold|plans|planned|pays|paid|took|asked|asks|sees|saw|declined|declines|conceded|concedes|complained|objected|objects|suggested|suggests|recommended|recommends|estimates|estimated|calculates|advised|urged|urges|declared|declares|lobbied|funded|funds|spent|sent|gave|told|ruled|acted|acts|hears|heard|puts|failed|fails|tried|tries|pretends|dismissed|dismisses|criticised|criticized|defends|defended';
/** Auxiliary verbs, whose subject may also be a place or a thing. */
const CAN = 'must|should|would|could|cannot|ought|may|might|will|can|did|does';
/** Verbs in the perfect tense: "has refused", but not "has a port" or "has been". */
const HAS =
  '(?:has|have|had)(?: (?:not|never|long|already|since|now|also|both|all|so far|always|even|yet to))* (?:\\p{Ll}+ed|sent|made|said|told|put|kept|sold|paid|led|left|cut|brought|thought|held|found|begun|withdrawn|given|taken|chosen|shown|written|spoken|sought|spent|driven)';
/** Words between commas before the verb: "Paris, in turn, still refuses", "Paris, which made promises, refuses". */
const ASIDE =
  '(?:, (?:(?:which|who) [^,.;]{3,70},|which|who|too|in turn|in contrast|by contrast|meanwhile|however|for its part|for their part),?)?';
const ADVERB =
  '(?: (?:\\p{Ll}+ly|still|also|now|then|never|always|even|already|once|often|itself|themselves|alone|both|all))?';

export const acting: ActingWords = {
  acts: new RegExp(`^${ASIDE}${ADVERB} (?:(?:${DEEDS}|${CAN})(?! be\\b)|${HAS})\\b`, 'u'),
  does: new RegExp(
    `^${ASIDE}${ADVERB} (?:(?:${DEEDS})|(?:${CAN}) (?:\\p{Ll}+ )?(?:not )?(?:say|argue|agree|refuse|pay|accept|want|need|sell|buy|act|fight|sign|vote|do|check|admit|deny|publish|report)|${HAS})\\b`,
    'u',
  ),
  ofStates:
    /^[’']s? (?:\p{Ll}+ )?(?:money|government|refusal|decision|demands?|offers?|policy|policies|position|view|claims?|insistence|threats?|promises?|response|ambitions?|interests?|fears?|troops|army|sanctions|allies|rulers|leaders|leadership|diplomats|envoys?|ministers|officials|distrust|support|consent|veto|strategy|intentions|influence|objections?|proposals?|bombs|missiles|nuclear|foreign)\b/u,
  dealtWith:
    /\b(?:(?:officials|diplomats|hawks|policymakers|politicians|ministers|leaders|hardliners|voices|anyone|nobody|everyone|(?<!\p{L} )(?:[Ss]ome|[Mm]any|[Ff]ew)) in|(?:talks|negotiations|relations|ties|tensions|deal|agreement|alliance|treaty|war|trade|dialogue|quarrel|dispute) (?:with|between|against)|pressure on|bow to|pressed) $/u,
  inPlace: /\b(?:in|at|from|to|near|of|around|outside|across) (?:the )?$/i,
  placed:
    /\b(?:in|at|from|to|near|of|across|throughout|inside|within|outside|around|into|like|including) (?:(?:the|northern|southern|eastern|western|parts of|places|countries|such as|like) )*(?:(?:the )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?,? (?:(?:and|or) )?){0,4}$/iu,
};

const WORD = String.raw`(?:[ae]l-)?\p{Lu}[\p{L}\p{M}&]*(?:[.’'-][\p{L}\p{M}]+)*(?:(?<=s)[’'](?= \p{Lu})|\.?)`;

export const actors: ActorWords = {
  run: new RegExp(`(?<![\\p{L}\\p{N}])${WORD}(?: (?:(?:of|for|the|de|la|bin|al|van|von|der) ){0,2}${WORD})*`, 'gu'),
  twofold:
    /\b(?:Departments?|Ministry|Cent(?:er|re)s?|Committee|Office|Institute|Agency|Commission|Council|Bureau|Secretary|Academy|Chambers?|Society|School|Faculty|Board) (?:of|for|on) \S+(?: \S+)?$/,
  and: 'and',
  notBodies: /^House$/,
  inBodies: /^Workers$/,
  adverb: /ly$/,
  children: /^children$/,
  listJoint: /^,? and $/,
  definite: /(?:^|[\s(])[Tt]he (?:\p{Lu}\p{Ll}+ )?$/u,
  joints: /^ (?:(?:of|for|the) )*/,
  joint: / (?:of|for) /,
  determined: /(?:^|[\s(—–-])(?:the|a|an) $|\d\S* $/i,
  plainTitles: /^(?:Mrs?|Ms|Mx|Dr|St|Former|Prof|Professor|Sir)\.?$/,
  titles: /^(?:Mrs?|Ms|Mx|Sir|Lady|Lord|Dame|Sister|Father|Prince|Princess|Queen|King|Pope)\.?$/,
  kindBefore:
    /(?:think tank|charity|company|firm|newspaper|paper|magazine|agency|party|union|pressure group|lobby group|bank|retailer|publisher|broadcaster|insurer|start-up) $/,
  ofBody:
    /^ (?:polls?|surveys?|editorials?|spokes\p{L}+|columnists?|reporters?|correspondents?|executives?|investigation|poll)\b/u,
  described: /^, (?:an?|the) (?:[\p{L}-]+ ){0,2}?(\p{Ll}+)(?= (?:at|of|in|for|who|from|and)|[,.;])/u,
  noble:
    /^(?:Duke|Duchess|Earl|Count|Countess|Marquis|Prince|Princess|King|Queen|Archbishop|Bishop) of (?:\p{Lu}\p{L}+ ?)+$/u,
  acronym:
    /(?<=\b[Tt]he )\p{Lu}{2,6}(?=[’' ,.;:)])(?! \p{L}+ (?:virus|pandemic|vaccine))|(?<=^|[ (“"])al-\p{Lu}\p{Ll}+/gu,
  who: /^, who(?:se|m)? /,
  whichClause: /^, which /,
  offices: /^(?:Minister|Secretary|Commissioner)$/,
  saint: /^St\.?$/,
  joins: /^(?:of|for|the)$/,
  led: /^[’']s (?:(?:chief|own|former|new|then) )*(?:executive|chairman|chairwoman|chair|boss|shareholders|shares|profits|lawyers|board|founder|owner)\b/,
  relation: /\b(?:my|our|his|her|their|[Mm]y|[Oo]ur) (?:\p{Ll}[\p{Ll}-]+ ){0,2}\p{Ll}+,? $/u,
  beside: /(?:^|\b(?:the|a|an|its|their|our|\p{Ll}+) )(\p{Ll}+) $/u,
  adjective: /(?:ian|ean|[a-z]an|ic|ish|ese|ist|ant)$/,
  days: /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Ramadan|Hanukkah|Thanksgiving)$/,
  betweenNames:
    /(?<=\p{L}) (?:to|in|at|by|as|vs\.?) (?=\p{Lu})|[’']s (?=\p{Lu})|(?<!(?:of|for|and|on|in|to|at|&)) the (?=\p{Lu})/gu,
  inName: /^(?:and|the|for|von|bin|los|las|dos|with)$/,
  believers:
    /^(?:Muslim|Christian|Jewish|Islamic|Arab|Arabic|Catholic|Protestant|Hindu|Buddhist|Western|Eastern|African|European|Asian|Islam|Christianity|Judaism|Hinduism|Buddhism|Catholicism|Christmas|Latin|Latino|Hispanic|Black|White)$/,
  beforePerson: /\b(?:as|by|like|with|whom|to) $/,
  beforeBody: /\b(?:by|at|of|with|from|and|joined|to) $/,
  particle: /^(?:de|da|do|dos|du|del|della|di|la|le|van|von|der|den|ter|bin|ibn|al|el|e|y)$/,
  thinkTank: /\bthink tank $/,
  members: /(?:[ae]ans|ians|eeks|crats|blicans|ists)$/,
  afterPeople: /^(?:for|of|in|at)$/,
  place: /^(?:State|City|Town|County|Village|Kingdom|Province|Port|Isle|Gulf|Bay) of /,
  amongPlaces:
    /\b(?:towns|cities|villages|ports|places|suburbs|districts|regions|provinces|counties|states|islands|rivers|lakes|valleys)(?: in [\p{L} ]+)?,? (?:like|such as|including|as) (?:\p{Lu}\p{L}+, )*(?:\p{Lu}\p{L}+ (?:and|or) )?$/u,
  inPlace: /\b(?:in|at|near|from|around|through|across|outside|towards?|north of|south of|east of|west of) (?:the )?$/i,
  afterName: /^ (?:and|or|is|was|has|had|will|would|did|does|in|on|to)\b/,
  nationality: /(?:ian|ean)$/,
  ofPlace: /(\p{Ll}+) of $/u,
  ofBodies: /^(?:leader|member|owner|friend)s$/,
  acronymAfter: /^ \((?:the )?(\p{Lu}{2,8})\)/u,
};
