// A file → the outcome of its ingest. The properties that every ingest must have are checked; a violation is thrown.

import { fold } from '../../../src/anchor/fold.ts';
import { readEntry } from '../../../src/corpus/read-entry.ts';
import { entryText } from '../../../src/corpus/yaml/write.ts';
import { ingest, type Proposal } from '../../../src/ingest/ingest.ts';
import { type LabelledUnit, labelParts } from '../../../src/ingest/parts/label-parts.ts';
import { plainCharacters } from '../../../src/ingest/read/characters.ts';
import { linesOf } from '../../../src/ingest/read/lines.ts';
import { readSource } from '../../../src/ingest/read/read-source.ts';
import type { Source } from '../../../src/ingest/read/source.ts';
import { lineOf } from '../../../src/model/problem-text.ts';
import { articleId } from '../../../src/text/slug.ts';
import type { Input } from './inputs.ts';

export type Outcome = 'refused' | 'without paragraphs' | 'ingested';

export async function tried({ file, bytes }: Input): Promise<Outcome> {
  const read = await readSource(bytes, file);
  if ('problems' in read) return 'refused';
  const source = read.value;
  const labelled = labelParts(source);
  checkTiles(source, labelled);
  checkWords(source, labelled);
  const id = articleId(file);
  const proposal = ingest(id, source, { actors: [] });
  if ('problems' in proposal) return 'without paragraphs';
  checkEntries(id, proposal.value);
  checkComments(labelled, proposal.value);
  return 'ingested';
}

/** Checks that the parts cover the source without gap or overlap, by offsets and by lines. */
function checkTiles({ text }: Source, labelled: readonly LabelledUnit[]): void {
  let end = 0;
  let line = 0;
  for (const { part } of labelled) {
    expect(
      part.start === end && part.startLine === line + 1 && part.end > part.start,
      'parts that tile the source',
      part,
    );
    end = part.end;
    line = part.endLine;
  }
  expect(end === text.length && line === linesOf(text).length, 'parts up to the end of the source', { end, line });
}

/**
 * Checks that the units have all characters of the source. Markdown is left out, because its markup is not in the
 * units, and so are the signs `>` of an e-mail that is quoted as a whole.
 */
function checkWords({ kind, text }: Source, labelled: readonly LabelledUnit[]): void {
  const bare = (part: string) => withoutSpace(part).replaceAll('>', '');
  const words = bare(labelled.map(({ unit }) => unit.text).join(''));
  if (kind !== 'md') expect(words === bare(text), 'the words of the source', { words: words.slice(0, 200) });
}

/** Checks that the library can read the drafted files without problems. */
function checkEntries(id: string, { data, body, actors, claims, arguments: args }: Proposal): void {
  const files = [
    { collection: 'articles' as const, name: id, data, body },
    ...actors.map((actor) => ({ collection: 'actors' as const, name: actor.id, data: actor.data, body: '' })),
    ...claims.map((claim) => ({
      collection: 'claims' as const,
      name: `${id}/${claim.id}`,
      data: claim.data,
      body: '',
    })),
    ...args.map((argument) => ({
      collection: 'arguments' as const,
      name: `${id}/${argument.id}`,
      data: argument.data,
      body: '',
    })),
  ];
  for (const { collection, name, data: entry, body: text } of files) {
    const read = readEntry(collection, `${collection}/${name}.md`, entryText({ ...entry }, text));
    expect('value' in read, 'an entry that can be read', {
      name,
      problems: 'problems' in read ? read.problems.map(lineOf) : [],
    });
  }
}

/** Checks that no draft contains words of readers' comments, unless the text has the same words. */
function checkComments(labelled: readonly LabelledUnit[], { claims, actors }: Proposal): void {
  const of = (isComment: boolean) =>
    fold(
      labelled
        .filter(({ part }) => (part.label === 'comment') === isComment)
        .map(({ unit }) => unit.text)
        .join(' '),
    ).text;
  const [comments, others] = [of(true), of(false)];
  const drafted = [...claims.map(({ data }) => data.statement), ...actors.map(({ data }) => data.name)].map(
    (text) => fold(text).text,
  );
  const leaked = drafted.filter((text) => text.length > 20 && comments.includes(text) && !others.includes(text));
  expect(leaked.length === 0, 'nothing of the comments in drafts', leaked);
}

function withoutSpace(text: string): string {
  return plainCharacters(text).replace(/\s+/g, '');
}

function expect(holds: boolean, what: string, found: unknown): void {
  if (!holds) throw new TypeError(`expected ${what}, got ${JSON.stringify(found)}`);
}
