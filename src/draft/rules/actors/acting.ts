// Verbs whose subject is a person, an organization or a government. Before such a verb, the name of a capital city
// means its government ("Paris refused"), and a capitalized word at the beginning of a sentence is a name.

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

const BY = new RegExp(`^${ASIDE}${ADVERB} (?:(?:${DEEDS}|${CAN})(?! be\\b)|${HAS})\\b`, 'u');

const BY_DEED = new RegExp(
  `^${ASIDE}${ADVERB} (?:(?:${DEEDS})|(?:${CAN}) (?:\\p{Ll}+ )?(?:not )?(?:say|argue|agree|refuse|pay|accept|want|need|sell|buy|act|fight|sign|vote|do|check|admit|deny|publish|report)|${HAS})\\b`,
  'u',
);

/** Number of characters after a name in which a verb is searched for. */
export const AFTER = 110;

/** Whether a name is followed by a verb of an actor, or by an auxiliary verb such as "must". */
export function actsBefore(after: string): boolean {
  return BY.test(after);
}

/** Whether a name is followed by a verb of an actor. An auxiliary verb alone is not enough. */
export function doesBefore(after: string): boolean {
  return BY_DEED.test(after);
}
