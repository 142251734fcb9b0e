// Whether a statement can be understood on its own, which is what it is for.

/** "It is time that", "It would be wise to": such an "it" points at nothing. */
const EMPTY_IT =
  /^it (?:is|was|would be|will be|may be|might be|seems|has been|takes|makes)\b.{0,60}\b(?:that|to|when|if|why|how|who)\b/i;

const POINTS =
  /^(?:(?:he|she|it|they|this|these|those|such|his|her|its|their)(?=[\s’'])|that(?=[’']s|(?= (?:is|was|would|will|has|had|may|might|can|could|does|did|means|makes)\b)))/i;
const SPEAKER = /^(?:i|we|my|our)(?=[\s’'])/i;

/** The word at a statement's head that points beyond it: "They". @param held whether somebody else than the author says it */
export function pointingWord(statement: string, held: boolean): string | undefined {
  if (EMPTY_IT.test(statement)) return undefined;
  return (POINTS.exec(statement) ?? (held ? SPEAKER.exec(statement) : null))?.[0];
}
