// Whether the words that name a holder mean the author: "I", "we", "my".

const AUTHOR = /^(?:(?:I|[Ww]e|[Mm]e|us)\b|(?:[Oo]ne|[Mm]y|[Oo]ur|[Mm]yself|[Oo]urselves|Us)$)/;

export function isAuthor(words: string): boolean {
  return AUTHOR.test(words);
}
