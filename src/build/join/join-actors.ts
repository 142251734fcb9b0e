// Actors that occur in several parts of a library → links on each of their pages to their pages in the other parts.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartActor } from '../../model/library-part.ts';
import { escapeMarkup } from '../../text/escape.ts';
import { type Words, wordsOf } from '../../ui/languages.ts';
import type { Part } from './part.ts';

/** @param out the joined site, after its parts have been copied */
export function linkActors(out: string, own: Part, parts: readonly Part[]): void {
  const { partWords } = wordsOf(own);
  const others = parts.filter(({ name }) => name !== own.name);
  const known = others.map((part) => ({ part, actors: new Map(part.actors.map((actor) => [actor.id, actor])) }));
  for (const { id } of own.actors) {
    const there = known.flatMap(({ part, actors }) => {
      const actor = actors.get(id);
      return actor === undefined || actor.held + actor.named === 0 ? [] : [line(part, actor, partWords)];
    });
    const file = join(out, own.name, 'actors', `${id}.html`);
    if (there.length > 0 && existsSync(file))
      writeFileSync(file, withSection(readFileSync(file, 'utf8'), there, partWords));
  }
}

const END = '</article></main>';

/** @throws {RangeError} if the page was not made by Postil */
function withSection(html: string, lines: readonly string[], partWords: Words['partWords']): string {
  if (!html.includes(END)) throw new RangeError(`expected a page with ${END}`);
  const section = `<section><h2>${partWords.elsewhere}</h2><ul class="entries">${lines.join('')}</ul></section>`;
  return html.replace(END, () => section + END);
}

function line({ name, title }: Part, actor: PartActor, partWords: Words['partWords']): string {
  return `<li><a class="statement" href="../../${name}/actors/${actor.id}.html">${escapeMarkup(title)}</a> <span class="voice">${partWords.counts(actor.held, actor.named)}</span></li>`;
}
