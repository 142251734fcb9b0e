// Editions → Argdown, in strict mode. A claim is a statement, and a supporting argument is a premise-conclusion
// structure. An attacking argument has no conclusion in an edition, so none is written: its premises support the
// argument, and the argument attacks a statement or undercuts an argument.
//
// A premise marked `as: held` is a separate statement, which says that its holders hold the claim: `[claim (held)]`.
//
// Titles are ids, without the article's id if there is only one article.

import { articleOf, type ClaimEntry, type Corpus, holdersOf, slugOf } from '../model/corpus.ts';
import type { Credited } from '../model/entry.ts';
import { mainRoleOf } from '../model/main-points.ts';
import { quotesOf } from '../model/quotes.ts';
import type { Edition } from './edition.ts';
import { heldClaims, heldStatement } from './held-claims.ts';
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
    ...heldClaims(corpus, steps).map((claim) => heldClaim(corpus, claim, titleOf)),
    '# Arguments',
    ...steps.map((step) => argument(step, titleOf)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function frontMatter(title: string): string {
  // Equals signs are replaced, because three of them would end the front matter.
  return `===\ntitle: ${JSON.stringify(title.replaceAll('=', '\uFF1D'))}\nmodel:\n    mode: strict\n===`;
}

function statement(corpus: Corpus, claim: ClaimEntry, titleOf: TitleOf): string {
  const article = corpus.articles.get(articleOf(claim.id));
  const holders = claim.data.holder === 'unnamed' ? 'unnamed' : holdersOf(claim, article);
  const { statement: text, label, type, stance, certainty, booster, cue, status } = claim.data;
  const data = { label, type, stance, certainty, booster, cue, quotes: quotesOf(claim) };
  const main = mainRoleOf(claim, article);
  return `[${titleOf(claim.id)}]: ${escaped(text)} ${JSON.stringify({ ...data, main, holders, status, ...credit(claim.data) })}`;
}

function credit({ creator, created, modified, reviewedBy, reviewed }: Credited): Credited {
  return { creator, created, modified, reviewedBy, reviewed };
}

function heldClaim(corpus: Corpus, claim: ClaimEntry, titleOf: TitleOf): string {
  return `[${heldTitle(titleOf(claim.id))}]: ${escaped(heldStatement(corpus, claim))}`;
}

/** The title of the statement that somebody holds a claim. It contains a space, so it can't be the title of a claim. */
function heldTitle(title: string): string {
  return `${title} (held)`;
}

function premiseTitles({ premises, held }: Step, titleOf: TitleOf): readonly string[] {
  return premises.map((premise) => (held.has(premise) ? heldTitle(titleOf(premise)) : titleOf(premise)));
}

function argument(step: Step, titleOf: TitleOf): string {
  const { id, data } = step.entry;
  const head = `<${titleOf(id)}>: ${escaped(data.title)} ${JSON.stringify({ relation: data.relation, editorial: data.editorial, cue: data.cue, status: data.status, ...credit(data) })}`;
  return `${head}\n${data.relation === 'support' ? `\n${inference(step, titleOf)}` : attack(step, titleOf)}`;
}

function inference(step: Step, titleOf: TitleOf): string {
  const titles = [...premiseTitles(step, titleOf), titleOf(step.aim)];
  const numbered = titles.map((title, i) => `(${i + 1}) [${title}]`);
  const { scheme } = step.entry.data;
  return numbered.toSpliced(-1, 0, scheme === undefined ? '----' : `-- ${scheme} --`).join('\n');
}

function attack(step: Step, titleOf: TitleOf): string {
  const { entry, aim } = step;
  const target = entry.data.relation === 'undercut' ? `_> <${titleOf(aim)}>` : `-> [${titleOf(aim)}]`;
  return [...premiseTitles(step, titleOf).map((title) => `<+ [${title}]`), target]
    .map((line) => `    ${line}`)
    .join('\n');
}

/**
 * The text on one line, with a backslash before markup characters of Argdown. Dots and colons are markup only within
 * words.
 */
function escaped(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\@#*_[\]<>{}/=]|[.:](?=\S)/g, '\\$&');
}
