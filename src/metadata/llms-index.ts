// The library → `llms.txt` (https://llmstxt.org): a description of the library, and links to its editions as plain
// text.

import { indexOf, matrixPage, pageOf, plainTextOf } from '../model/address.ts';
import type { Corpus } from '../model/corpus.ts';
import { wordsOf } from '../ui/languages.ts';
import type { Iri } from './iri.ts';

export function llmsIndex({ site, guide, listed }: Corpus, iri: Iri): string {
  const { commonWords, llmsWords } = wordsOf(site);
  const editions = listed('articles').map(({ id, data }) => link(data.title, iri(plainTextOf(id)), data.summary));
  const lists = [
    ...(['claims', 'arguments', 'actors', 'schemes'] as const).map((name) =>
      link(commonWords[name], iri(indexOf(name))),
    ),
    link(commonWords.matrix, iri(matrixPage)),
  ];
  const pages = [...guide.values()]
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => link(data.title, iri(pageOf('guide', id))));
  const sections = [
    [llmsWords.editions, editions],
    [llmsWords.lists, lists],
    [commonWords.guide, pages],
  ] as const;
  const shown = sections.filter(([, links]) => links.length > 0);
  return `${[
    `# ${site.title}`,
    ...(site.description === undefined ? [] : [`> ${site.description}`]),
    llmsWords.lead,
    ...shown.map(([title, links]) => `## ${title}\n\n${links.join('\n')}`),
  ].join('\n\n')}\n`;
}

function link(title: string, address: string, about?: string): string {
  return `- [${title.replaceAll(/[[\]]/g, '\\$&')}](${address})${about === undefined ? '' : `: ${about.replaceAll(/\s+/g, ' ')}`}`;
}
