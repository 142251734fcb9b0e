// The parts of a joined library → its pages at the top, in the frame of the first part's search page.

import { escapeMarkup } from '../../text/escape.ts';
import type { Words } from '../../ui/languages.ts';
import type { Part } from './part.ts';

interface Content {
  readonly title: string;
  readonly main: string;
}

const HEADER = /<header class="site-header">.*?<\/header>/s;
const MAIN = /<main id="main">.*?<\/main>/s;
const TITLE = /<title>.*?<\/title>/s;
/** Elements of the frame that belong to one part only: footer, links for browsers without scripts, metadata. */
const OWN = [
  /<(footer) class="site-footer">.*?<\/\1>/gs,
  /<(noscript)>.*?<\/\1>/gs,
  /<script type="application\/ld\+json">.*?<\/script>/gs,
  /<link rel="(canonical|alternate)"[^>]*>/g,
  /<meta (property|name="twitter)[^>]*>/g,
];

/**
 * @param model the template page
 * @throws {RangeError} if the template is not a search page made by Postil
 */
export function pageFrom(model: string, { title, main }: Content, words: Words): string {
  return framed(model, words)
    .replace(MAIN, () => `<main id="main"><article class="entry library"><h1>${title}</h1>${main}</article></main>`)
    .replace(TITLE, `<title>${title}</title>`);
}

export function searchPageFrom(model: string, words: Words): string {
  return framed(model, words).replace(TITLE, `<title>${words.searchBoxWords.title}</title>`);
}

export function frontPage(parts: readonly Part[], { partWords }: Words): Content {
  const cards = parts.map(
    ({ name, title, articles }) =>
      `<section class="article-card"><h2><a href="${name}/index.html">${escapeMarkup(title)}</a></h2><p class="voice">${partWords.articles(articles)}</p></section>`,
  );
  return { title: partWords.library, main: cards.join('') };
}

/** The list of all actors, each with links to the parts that mention them. */
export function actorsPage(parts: readonly Part[], { commonWords, language, partWords }: Words): Content {
  const all = parts.flatMap((part) => part.actors.map((actor) => ({ part, actor })));
  const byId = [...Map.groupBy(all, ({ actor }) => actor.id).values()];
  byId.sort((a, b) => (a[0]?.actor.name ?? '').localeCompare(b[0]?.actor.name ?? '', language));
  const lines = byId.map((own) => {
    const links = own.map(
      ({ part, actor }) =>
        `<a href="${part.name}/actors/${actor.id}.html">${escapeMarkup(part.title)}</a> ${partWords.counts(actor.held, actor.named)}`,
    );
    return `<li><b>${escapeMarkup(own[0]?.actor.name ?? '')}</b> <span class="voice">${links.join(' · ')}</span></li>`;
  });
  return { title: commonWords.actors, main: `<ul class="entries">${lines.join('')}</ul>` };
}

function framed(model: string, { commonWords, partWords }: Words): string {
  for (const piece of [HEADER, MAIN, TITLE])
    if (!piece.test(model)) throw new RangeError(`expected a search page with ${piece.source}`);
  const links = [
    `<a class="wordmark" href="index.html">${partWords.library}</a>`,
    `<nav aria-label="${commonWords.library}"><a href="actors.html">${commonWords.actors}</a></nav><a class="to-search" href="search.html">${commonWords.search}</a>`,
  ];
  const shared = OWN.reduce((html, piece) => html.replace(piece, ''), model);
  return shared.replace(HEADER, () => `<header class="site-header">${links.join('')}</header>`);
}
