// Editions → tables that spreadsheets open: claims, arguments, actors, mentions. UTF-8 with a byte-order mark, RFC 4180
// otherwise. Several values in a cell are separated by semicolons.
//
// A spreadsheet would run a cell that begins with =, +, - or @ as a formula, which is dangerous in texts from unknown
// sources. So an apostrophe is added before such a cell (OWASP, "CSV Injection").

import { stringify } from 'csv-stringify/sync';
import { inCodePoints } from '../anchor/code-points.ts';
import { blockAt } from '../anchor/text-layer.ts';
import { rolesOf } from '../markdown/mention-roles.ts';
import type { Placed } from '../markdown/placed.ts';
import { pageOf } from '../model/address.ts';
import { type ActorEntry, type ArgumentEntry, type ClaimEntry, type Corpus, holdersOf } from '../model/corpus.ts';
import type { Credited } from '../model/entry.ts';
import { mainRoleOf } from '../model/main-points.ts';
import { sameClaims } from '../model/shared-claims.ts';
import type { Edition } from './edition.ts';
import { iriOf } from './iri.ts';
import type { Step } from './steps.ts';

type Cell = string | number | boolean | undefined;
type Row = Readonly<Record<string, Cell>>;

/** The makers and reviewers of an entry, with the days. */
const CREDIT = ['creator', 'created', 'modified', 'reviewed_by', 'reviewed'];

const CLAIMS = [
  'id',
  'article',
  'statement',
  'label',
  'type',
  'holders',
  'via',
  'via_certainty',
  'addressees',
  'cue',
  'booster',
  'stance',
  'certainty',
  'main',
  'implicit',
  'words',
  'block',
  'start',
  'end',
  'anchor',
  'same_as',
  'status',
  ...CREDIT,
  'note',
  'page',
];
const ARGUMENTS = [
  'id',
  'article',
  'title',
  'relation',
  'premises',
  'held_premises',
  'aim',
  'holders',
  'scheme',
  'cue',
  'editorial',
  'status',
  ...CREDIT,
  'note',
  'page',
];
const ACTORS = [
  'id',
  'name',
  'type',
  'aliases',
  'part_of',
  'role',
  'same_as',
  'claims_held',
  'mentions',
  'status',
  ...CREDIT,
  'note',
  'page',
];
const MENTIONS = ['article', 'actor', 'roles', 'words', 'block', 'start', 'end'];

export function claimsCsv(_: Corpus, editions: readonly Edition[]): string {
  return table(
    CLAIMS,
    editions.flatMap((edition) => edition.reading.claims.map((claim) => claimRow(edition, claim))),
  );
}

export function argumentsCsv(_: Corpus, editions: readonly Edition[]): string {
  return table(
    ARGUMENTS,
    editions.flatMap((edition) => edition.steps.map((step) => argumentRow(edition, step))),
  );
}

export function actorsCsv(corpus: Corpus, editions: readonly Edition[]): string {
  const actors = [...new Set(editions.flatMap((edition) => edition.actors))].sort((a, b) => (a.id < b.id ? -1 : 1));
  return table(
    ACTORS,
    actors.map((actor) => actorRow(corpus, editions, actor)),
  );
}

export function mentionsCsv(_: Corpus, editions: readonly Edition[]): string {
  return table(MENTIONS, editions.flatMap(mentionRows));
}

function claimRow(edition: Edition, { entry, ranges, anchors }: Placed<ClaimEntry>): Row {
  const { layer } = edition.reading;
  const [first, last] = [ranges[0], ranges.at(-1)];
  return {
    ...shared(edition, entry),
    statement: entry.data.statement,
    label: entry.data.label,
    type: entry.data.type,
    via: list(entry.data.via.map(({ actor }) => actor)),
    via_certainty: entry.data.via.some((one) => one.certainty)
      ? list(entry.data.via.map((one) => one.certainty ?? ''))
      : '',
    addressees: list(entry.data.addressees),
    cue: entry.data.cue,
    booster: entry.data.booster,
    stance: entry.data.stance,
    certainty: entry.data.certainty,
    main: mainRoleOf(entry, edition.reading.article),
    implicit: entry.data.implicit === true,
    words: ranges.map(({ start, end }) => layer.text.slice(start, end)).join(' … '),
    block: first && blockAt(layer, first.start)?.id,
    ...(first && last && inCodePoints({ start: first.start, end: last.end }, edition.codePoints)),
    anchor: list(anchors.map(({ state }) => state)),
    same_as: list(sameClaims(edition.corpus, entry.id).map(({ id }) => id)),
    page: iriOf(edition.corpus.site, pageOf('claims', entry.id)),
  };
}

function argumentRow(edition: Edition, { entry, premises, held, aim }: Step): Row {
  return {
    ...shared(edition, entry),
    title: entry.data.title,
    relation: entry.data.relation,
    premises: list(premises),
    held_premises: list(premises.filter((premise) => held.has(premise))),
    aim,
    scheme: entry.data.scheme,
    cue: entry.data.cue,
    editorial: entry.data.editorial === true,
    page: iriOf(edition.corpus.site, pageOf('arguments', entry.id)),
  };
}

function shared({ id, reading }: Edition, entry: ClaimEntry | ArgumentEntry): Row {
  const holders = entry.data.holder === 'unnamed' ? 'unnamed' : list(holdersOf(entry, reading.article));
  return {
    id: entry.id,
    article: id,
    holders,
    status: entry.data.status,
    ...credit(entry.data),
    note: entry.body.trim(),
  };
}

function credit({ creator, created, modified, reviewedBy, reviewed }: Credited): Row {
  return { creator, created, modified, reviewed_by: reviewedBy, reviewed };
}

function actorRow(corpus: Corpus, editions: readonly Edition[], { id, data, body }: ActorEntry): Row {
  const articles = new Set(editions.map((edition) => edition.id));
  return {
    id,
    name: data.name,
    type: data.type,
    aliases: list(data.aliases),
    part_of: data.partOf,
    role: data.role,
    same_as: list(data.sameAs),
    claims_held: corpus.claimsHeldBy(id).filter((claim) => articles.has(claim.id.split('/')[0] ?? '')).length,
    mentions: editions.reduce(
      (sum, { reading }) => sum + reading.mentions.filter((mention) => mention.id === id).length,
      0,
    ),
    status: data.status,
    ...credit(data),
    note: body.trim(),
    page: iriOf(corpus.site, pageOf('actors', id)),
  };
}

function mentionRows({ id, reading, codePoints }: Edition): readonly Row[] {
  const { layer, mentions } = reading;
  return mentions.map((mention) => ({
    article: id,
    actor: mention.id,
    roles: list(rolesOf(reading, mention)),
    words: layer.text.slice(mention.start, mention.end),
    block: blockAt(layer, mention.start)?.id,
    ...inCodePoints(mention, codePoints),
  }));
}

function list(values: readonly string[]): string {
  return values.join('; ');
}

function table(columns: string[], rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => row[column])),
    { header: true, columns, bom: true, record_delimiter: 'windows', escape_formulas: true, cast: { boolean: String } },
  );
}
