// Openings that attribute a sentence to the holder of the previous assertion: "On this view C", "The argument goes that C", "For
// them, C".

const VIEW =
  '(?:view|account|reading|telling|theory|reckoning|logic|reasoning|interpretation|argument|thinking|understanding|picture|version|story)';

const GOES_ON: readonly RegExp[] = [
  new RegExp(`^(?:on|in|by|under|according to) (?:this|that|such an?|his|her|their|its) ${VIEW},? (?=\\S+ \\S)`, 'i'),
  new RegExp(
    `^(?:this|that|the|his|her|their|its) ${VIEW} (?:is|goes|runs|holds|has it|says|assumes|implies|supposes|maintains|ran|went|was)(?: on)?(?: that |: |, )(?=\\S+ \\S)`,
    'i',
  ),
  /^(?:for|to) (?:him|her|them), (?=\S+ \S)/i,
  /^the (?:idea|thought|thinking|hope|fear|assumption|implication|suggestion) (?:is|was|being)(?: that |: )(?=\S+ \S)/i,
];

/** Length, in characters, of such an opening; 0 if the sentence has none. */
export function sameHolderLead(sentence: string): number {
  const found = GOES_ON.map((wording) => wording.exec(sentence)?.[0].length ?? 0);
  return Math.max(...found);
}
