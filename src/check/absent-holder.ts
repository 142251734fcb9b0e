// A claim whose holder is never named in the text.

import { articleOf, type ClaimEntry, holdersOf } from '../model/corpus.ts';
import type { Checked, Rule } from './rule.ts';

export const absentHolder: Rule = {
  id: 'absent-holder',
  severity: 'warning',
  expects: 'The holder of a claim is named somewhere in the article.',
  reason: 'To attribute a claim to somebody whom the text never mentions is probably a slip, and unfair if it is one.',
  remedy:
    'Correct `holder`, or say which words mean the actor: an alias, or a passage in the article’s `cast` under `include`.',
  example: {
    files: {
      'actors/governor.md': 'name: The governor',
      'claims/ferry/poor.md': 'quote: The town is poor\nholder: governor',
    },
    says: ['claims/ferry/poor.md:3:9: articles/ferry.md never names the holder "governor"'],
  },
  find: (checked) =>
    [...checked.readings].flatMap(([article, reading]) => {
      const present = new Set([...reading.article.data.authors, ...reading.mentions.map(({ id }) => id)]);
      return checked.corpus.annotations(article).claims.flatMap((claim) => absentHolders(claim, checked, present));
    }),
};

function absentHolders(claim: ClaimEntry, { corpus }: Checked, present: ReadonlySet<string>) {
  const article = corpus.articles.get(articleOf(claim.id));
  return holdersOf(claim, article)
    .filter((id) => corpus.actors.has(id) && !present.has(id))
    .map((id) => ({
      entry: claim,
      path: Array.isArray(claim.data.holder) ? ['holder', claim.data.holder.indexOf(id)] : ['holder'],
      found: `${article?.file} never names the holder "${id}"`,
      remedy: 'correct holder, or add what names them to the actor’s aliases or the article’s cast',
    }));
}
