// A seed → a finished library: articles of 1,700 words with claims, arguments and notes, and the actors that they
// quote. The same seed and sizes give the same files. A few actors are in many articles, and most actors in few, as is
// realistic.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entryText } from '../../src/corpus/yaml/write.ts';
import { nameOf, sentence } from './prose.ts';
import { pick, type Random, randomFrom } from './random.ts';

export interface LibrarySize {
  readonly articles: number;
  readonly claims: number;
  /** Number of arguments, and of notes, in each article; by default one for every ten claims. */
  readonly steps?: number;
  readonly notes?: number;
  /** Whether the site has an address, and so a picture for links for each article and claim; by default not. */
  readonly hasAddress?: boolean;
  /** Libraries with different seeds have different articles and article ids, but the same actors. */
  readonly seed?: number;
}

const PARAGRAPHS = 17;
const SENTENCES = 5;

/** Writes the library's Markdown files below `folder`. */
export function writeLibrary(folder: string, size: LibrarySize): void {
  const { articles, claims, steps = Math.round(claims / 10), notes = Math.round(claims / 10), seed = 1 } = size;
  const counts = { claims, steps, notes };
  const actors = Array.from({ length: ACTORS + articles }, (_, i) => ({ id: `actor-${i}`, name: nameOf(i) }));
  const write = (file: string, data: Readonly<Record<string, unknown>>, body = '') => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), entryText(data, body));
  };
  mkdirSync(folder, { recursive: true });
  const address = size.hasAddress === true ? 'address: https://library.example\nlinkPictures: claims\n' : '';
  writeFileSync(join(folder, 'site.yaml'), `title: A generated library\n${address}`);
  for (const { id, name } of actors) write(`actors/${id}.md`, { name, type: 'person', status: 'reviewed' });
  for (let i = 0; i < articles; i += 1) {
    const random = randomFrom(seed * 1_000_003 + i);
    const cast = Array.from({ length: CAST }, () => pickSkewed(actors, random));
    writeArticle(write, `article-${seed}-${String(i).padStart(4, '0')}`, cast, counts, random);
  }
}

/** Number of actors, in addition to one actor for each article; and the number of actors that an article quotes. */
const ACTORS = 20;
const CAST = 6;

interface Actor {
  readonly id: string;
  readonly name: string;
}

type Counts = Readonly<Record<'claims' | 'steps' | 'notes', number>>;

type Write = (file: string, data: Readonly<Record<string, unknown>>, body?: string) => void;

function writeArticle(write: Write, id: string, cast: readonly Actor[], counts: Counts, random: Random): void {
  const [author = cast[0], ...quoted] = cast;
  const names = quoted.map(({ name }) => name);
  const text = Array.from({ length: PARAGRAPHS }, () =>
    Array.from({ length: SENTENCES }, () => sentence(random, names)),
  );
  const source = { file: `${id}.txt`, sha256: '0'.repeat(64) };
  const blocks = text.map(([first = ''], i) => ({ id: `p${i + 1}`, starts: first.split(' ').slice(0, 4).join(' ') }));
  const data = { status: 'reviewed', title: titleFrom(random), authors: [author?.id], language: 'en', source, blocks };
  write(`articles/${id}.md`, data, text.map((sentences) => sentences.join(' ')).join('\n\n'));
  writeAnnotations(write, id, text.flat(), quoted, counts, random);
}

function titleFrom(random: Random): string {
  return sentence(random).split(/,|\.$/).at(0)?.slice(0, 80) ?? '';
}

function writeAnnotations(
  write: Write,
  article: string,
  sentences: readonly string[],
  quoted: readonly Actor[],
  { claims, steps, notes }: Counts,
  random: Random,
): void {
  for (let i = 0; i < claims; i += 1) {
    const quote = quoteFrom(sentences, i);
    const holder = quoted.find(({ name }) => quote.includes(name));
    const said = holder === undefined ? {} : { holder: holder.id, stance: 'reports' };
    const data = { status: 'reviewed', quote, statement: quote, label: quote.slice(0, 48), type: 'fact' };
    write(`claims/${article}/claim-${i}.md`, { stance: 'endorses', ...data, ...said });
  }
  // A third as many conclusions as arguments; a premise comes after its conclusion, so that no argument is circular.
  const conclusions = Math.ceil(steps / 3);
  for (let i = 0; i < steps; i += 1) {
    const conclusion = i % conclusions;
    const premises = [{ claim: `claim-${conclusion + 1 + Math.floor(random() * (claims - conclusion - 1))}` }];
    const data = { status: 'reviewed', title: `Argument ${i}: ${titleFrom(random)}`, relation: 'support', premises };
    write(`arguments/${article}/argument-${i}.md`, { ...data, conclusion: `claim-${conclusion}` });
  }
  for (let i = 0; i < notes; i += 1) {
    const quote = quoteFrom(sentences, claims + i);
    write(`notes/${article}/note-${i}.md`, { status: 'reviewed', quote, kind: 'context' }, sentence(random));
  }
}

/** A sentence as a quote. If there are more quotes than sentences, later quotes are shortened sentences. */
function quoteFrom(sentences: readonly string[], number: number): string {
  const text = sentences[number % sentences.length] ?? '';
  return text.slice(0, text.length - 1 - 6 * Math.floor(number / sentences.length));
}

/** Picks an item at random; the first items are picked much more often than the last ones. */
function pickSkewed<T>(items: readonly T[], random: Random): T {
  return pick(items.slice(0, 1 + Math.floor(items.length * random() ** 3)), random);
}
