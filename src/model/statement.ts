// Checks that a claim's statement can be understood without the article.

/** Phrases in which "it" does not refer to anything: "It is time that", "It would be wise to". */
const EMPTY_IT =
  /^it (?:is|was|would be|will be|may be|might be|seems|has been|takes|makes)\b.{0,60}\b(?:that|to|when|if|why|how|who)\b/i;

const POINTS =
  /^(?:(?:he|she|it|they|this|these|those|such|his|her|its|their)(?=[\s’'])|that(?=[’']s|(?= (?:is|was|would|will|has|had|may|might|can|could|does|did|means|makes)\b)))/i;
const SPEAKER = /^(?:i|we|my|our)(?=[\s’'])/i;

/**
 * The first word of a statement, if it refers to something outside the statement, as "They" does.
 * @param held whether somebody other than the author holds the claim. If so, "I", "we", "my" and "our" are such words
 * too
 */
export function pointingWord(statement: string, held: boolean): string | undefined {
  if (EMPTY_IT.test(statement)) return undefined;
  return (POINTS.exec(statement) ?? (held ? SPEAKER.exec(statement) : null))?.[0];
}
