// Editions → Argdown, read in its strict mode: a claim is a statement, an argument that supports is a premise-conclusion
// structure. One that attacks has no conclusion of its own in an edition, and none is made up: its premises support it,
// and it attacks a statement, or undercuts an argument.
//
// Titles are ids; the article's part is left out where there is only one article.

import { articleOf, type ClaimEntry, type Corpus, holdersOf, slugOf } from '../model/corpus.ts';
import type { Edition } from './edition.ts';
import { claimsOfSteps, closedSteps, type Step } from './steps.ts';

type TitleOf = (id: string) => string;

export function argdown(corpus: Corpus, editions: readonly Edition[]): string {
  const [only] = editions.length === 1 ? editions : [];
  const titleOf: TitleOf = (id) => (articleOf(id) === only?.id ? slugOf(id) : id);
  const steps = closedSteps(editions.flatMap((edition) => edition.steps));
  const own = editions.flatMap(({ reading }) => reading.claims.map(({ entry }) => entry));
  const claims = [...new Set([...own, ...claimsOfSteps(corpus, steps)])];
  const parts = [
    frontMatter(only?.reading.article.data.title ?? corpus.site.title),
    '# Claims',
    ...claims.map((claim) => statement(corpus, claim, titleOf)),
    '# Arguments',
    ...steps.map((step) => argument(step, titleOf)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function frontMatter(title: string): string {
  // Three equals signs would end it.
  return `===\ntitle: ${JSON.stringify(title.replaceAll('=', '\uFF1D'))}\nmodel:\n    mode: strict\n===`;
}

function statement(corpus: Corpus, claim: ClaimEntry, titleOf: TitleOf): string {
  const holders = holdersOf(claim, corpus.articles.get(articleOf(claim.id)));
  const { statement: text, type, stance, certainty, status } = claim.data;
  return `[${titleOf(claim.id)}]: ${escaped(text)} ${JSON.stringify({ type, stance, certainty, holders, status })}`;
}

function argument(step: Step, titleOf: TitleOf): string {
  const { id, data } = step.entry;
  const head = `<${titleOf(id)}>: ${escaped(data.title)} ${JSON.stringify({ relation: data.relation, status: data.status })}`;
  return `${head}\n${data.relation === 'support' ? `\n${inference(step, titleOf)}` : attack(step, titleOf)}`;
}

function inference({ entry, premises, aim }: Step, titleOf: TitleOf): string {
  const numbered = [...premises, aim].map((claim, i) => `(${i + 1}) [${titleOf(claim)}]`);
  const { scheme } = entry.data;
  return numbered.toSpliced(-1, 0, scheme === undefined ? '----' : `-- ${scheme} --`).join('\n');
}

function attack({ entry, premises, aim }: Step, titleOf: TitleOf): string {
  const target = entry.data.relation === 'undercut' ? `_> <${titleOf(aim)}>` : `-> [${titleOf(aim)}]`;
  return [...premises.map((premise) => `<+ [${titleOf(premise)}]`), target].map((line) => `    ${line}`).join('\n');
}

/** On one line, with a backslash before what Argdown would read as a mark; dots and colons are marks only within words. */
function escaped(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\@#*_[\]<>{}/=]|[.:](?=\S)/g, '\\$&');
}
