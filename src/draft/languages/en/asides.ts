// English asides that report without a verb of saying, or whose holder is not named: "according to the miller", "we are
// told".

const HOLDER = '(?<holder>[^;:“”"]{2,70}?)';
const VIEW = '(?:view|opinion|words|phrase|telling|account|eyes|judge?ment|reading|estimate|estimation|mind|reckoning)';

export const asides: readonly RegExp[] = [
  new RegExp(`^according to ${HOLDER}$`, 'i'),
  new RegExp(`^(?:in|to|by|on) ${HOLDER}(?:[’']s?|(?<=\\b(?:his|her|their|its))) (?:own )?${VIEW}$`, 'i'),
  new RegExp(`^in the ${VIEW} of ${HOLDER}$`, 'i'),
  new RegExp(`^to quote ${HOLDER}$`, 'i'),
  /^(?:or )?(?:so )?(?:(?:we|I|you|they) (?:are|were|am|was|have been|keep being)(?: \w+)? (?:told|assured|informed|warned|promised|reminded)(?: again and again| time and again)?(?: by (?<holder>[^;:“”"]{2,60}))?|it (?:is|was|has been)(?: \w+)? (?:said|argued|claimed|thought|alleged|believed|objected|reported|rumou?red))$/i,
  /^(?:or )?so (?:the|this|their|his|her|its) (?:[a-z-]+ )?(?:argument|story|theory|reasoning|thinking|logic|line|claim) (?:goes|runs|went|ran)$/i,
  /^the (?:argument|theory|story|reasoning|thinking) (?:goes|runs|went|ran)$/i,
];
