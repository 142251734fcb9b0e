// Whether the words that name a holder mean the author, as "I", "we" and "my" do.

const AUTHOR = /^(?:(?:I|[Ww]e|[Mm]e|us)\b|(?:[Oo]ne|[Mm]y|[Oo]ur|[Mm]yself|[Oo]urselves|Us)$)/;

export function isAuthor(words: string): boolean {
  return AUTHOR.test(words);
}
