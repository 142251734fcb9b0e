// English words that show whether a sentence asserts something, and who is the holder.

import type { AssertionWords } from '../claim-words.ts';

const VIEW =
  '(?:view|account|reading|telling|theory|reckoning|logic|reasoning|interpretation|argument|thinking|understanding|picture|version|story)';

export const assertions: AssertionWords = {
  verb: /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|did|do|cannot|[a-z]{2,}(?:s|ed|n[’']t)|(?:I|[Ww]e|[Tt]hey|[Yy]ou) [a-z]{3,})\b/,
  stageDirection:
    /^let (?:me|us) (?:look|explain|see|begin|start|turn|consider|take|return|add|be clear)\b|^consider (?:what|how|why|whether|who|where)\b/i,
  theyOrSome: /^(?:they|several|both|most|all|many|some|(?:several|most|many|some|both|all) of them)$/i,
  goesOn: [
    new RegExp(`^(?:on|in|by|under|according to) (?:this|that|such an?|his|her|their|its) ${VIEW},? (?=\\S+ \\S)`, 'i'),
    new RegExp(
      `^(?:this|that|the|his|her|their|its) ${VIEW} (?:is|goes|runs|holds|has it|says|assumes|implies|supposes|maintains|ran|went|was)(?: on)?(?: that |: |, )(?=\\S+ \\S)`,
      'i',
    ),
    /^(?:for|to) (?:him|her|them), (?=\S+ \S)/i,
    /^the (?:idea|thought|thinking|hope|fear|assumption|implication|suggestion) (?:is|was|being)(?: that |: )(?=\S+ \S)/i,
  ],
  addition: /^(?:which|who|said|says|and|an?|the) /,
  speech:
    /^[“"]|\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|cannot|does|did|do|[a-z]+n[’']t)\b/,
};
