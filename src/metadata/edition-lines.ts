// An annotation → one line of text for the plain-text edition.

import type { Placed } from '../markdown/placed.ts';
import type { Reading } from '../markdown/reading.ts';
import { namesOfActors } from '../model/actor-name.ts';
import { type ClaimEntry, type Corpus, holdersOf, isOwnVoice, type RemarkEntry } from '../model/corpus.ts';
import { wordsOf } from '../ui/languages.ts';
import { remarkLead } from '../ui/remarks.ts';

/**
 * The line of a claim: `Claim 12, Ann Lee; reported; fact; stated as certain: The statement. Words: “quoted from the text”`
 * @param names id of each claim → its number in the text, such as `12`
 */
export function claimLine(
  { entry, ranges }: Placed<ClaimEntry>,
  names: ReadonlyMap<string, string>,
  { article, layer }: Reading,
  { actors, site }: Corpus,
): string {
  const { certaintyWords, commonWords, editionWords, stanceWords, statusWords, typeWords } = wordsOf(site);
  const { data } = entry;
  const holders = holdersOf(entry, article);
  const isOwn = isOwnVoice(entry, article);
  const told = commonWords.names(namesOfActors(actors, holders)) || commonWords.unnamedHolder;
  const facts = [
    isOwn ? commonWords.ownVoice : told,
    ...(isOwn && data.stance === 'endorses' ? [] : [stanceWords[data.stance]]),
    typeWords[data.type],
    certaintyWords[data.certainty],
    ...(data.implicit ? [commonWords.implicit] : []),
    ...(data.status === 'draft' ? [statusWords.draft] : []),
  ];
  const passages = ranges.map(({ start, end }) => commonWords.quoted(inOneLine(layer.text.slice(start, end))));
  const quoted = passages.length === 0 ? '' : ` ${editionWords.words}: ${passages.join(' … ')}`;
  return `${editionWords.claim(names.get(entry.id) ?? '')}, ${facts.join('; ')}: ${inOneLine(data.statement)}${quoted}`;
}

/** The line of a remark: `Note (context) on “words of the text”: The remark.` */
export function remarkLine({ entry, ranges }: Placed<RemarkEntry>, { layer }: Reading, { site }: Corpus): string {
  const words = wordsOf(site);
  const passages = ranges.map(({ start, end }) => words.commonWords.quoted(inOneLine(layer.text.slice(start, end))));
  return `${remarkLead(entry, words)} ${passages.join(' … ')}: ${inOneLine(entry.body)}`;
}

function inOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
