// The wording of a salutation: a line that begins with "Dear" or "To", or with such a word in a few other languages.

const ADDRESS =
  /^(?:(?:dear|to|estimad[oa]s?|querid[oa]s?|señor(?:a|es)?|ch[eè]re?s?|monsieur|madame|sehr geehrte[rs]?|liebe[rs]?|gentile|egregio|car[oa]|prezad[oa]s?)(?!\p{L}).{2,90}|sirs?|madam|sir or madam)[:,.]$/iu;

export function isSalutation(text: string): boolean {
  return text.length <= 100 && ADDRESS.test(text);
}
