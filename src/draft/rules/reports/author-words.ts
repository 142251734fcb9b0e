import type { LanguagePack } from '../../languages/pack.ts';
// Whether the words that name a holder mean the author, as "I", "we" and "my" do.

export function isAuthor(words: string, pack: LanguagePack): boolean {
  return pack.holders.author.test(words);
}
