// Words of saying for languages without a pack. In such a language, a sentence with a name and such a word is not
// drafted as a claim of the author, because it probably reports somebody else's view.

/**
 * Verbs and prepositions of reports in French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Polish
 * and Czech.
 */
const SAYS =
  /(?<![\p{L}\p{M}])(?:dit|disent|affirme|affirment|affirmait|déclare|déclarent|assure|assurent|estime|estiment|pense|pensent|croit|soutient|soutiennent|prétend|prétendent|selon|explique|rappelle|craint|dice|dicen|dijo|decía|decían|disait|disaient|diceva|afirma|afirman|afirmó|asegura|aseguran|cree|creen|sostiene|sostienen|según|explica|dicono|ha detto|afferma|affermano|sostengono|secondo|pensa|disse|dizem|diz|garante|acredita|segundo|zegt|zei|zeggen|beweert|beweren|vindt|vinden|meent|volgens|säger|sade|hävdar|anser|menar|enligt|siger|sagde|hævder|mener|ifølge|sier|hevder|mówi|twierdzi|uważa|według|říká|tvrdí|podle|sagt|sagte|behauptet|erklärt|erklärte|meint|laut|says|said|claims|argues|believes)(?![\p{L}\p{M}])/iu;

export function hasWordOfSaying(sentence: string): boolean {
  return SAYS.test(sentence);
}
