// Whether the words that name a holder mean the author: "I", "we", "my".

const AUTHOR = /^(?:(?:i|we|me|us)\b|(?:one|my|our|myself|ourselves)$)/i;

export function isAuthor(words: string): boolean {
  return AUTHOR.test(words);
}
