// An annotation from another program → a candidate for a note, a question or another remark.

import {
  isRemarkCollection,
  kinds,
  kindWithMotivation,
  type RemarkCollection,
  remarkCollections,
} from '../model/kinds.ts';
import type { Candidate, Passage } from './candidate.ts';

interface Said {
  /** The motivations, in the vocabulary of the W3C. */
  readonly motivations: readonly string[];
  readonly tags: readonly string[];
  /** The text in Markdown. */
  readonly body: string;
  readonly passage: Passage;
  readonly credit: Credit;
}

/** The person who made an annotation, the day, and the day of its last change; each only if the file has it. */
interface Credit {
  readonly creator?: string;
  readonly created?: string;
  readonly modified?: string;
}

/** Maximum length of a name, in code units. A longer value is not a name. */
const LONGEST_NAME = 120;

/**
 * @param names the names in a file, the best first; values that are no names are skipped
 * @param made a date, perhaps with a time: `2024-03-06T10:00:00Z`
 * @param changed the date of the last change; left out of the credit if it is the day on which the annotation was made
 */
export function creditOf(names: readonly unknown[], made: unknown, changed?: unknown): Credit {
  const creator = names
    .map((name) => (typeof name === 'string' ? name.replace(/\s+/g, ' ').trim() : ''))
    .find((name) => name !== '' && name.length <= LONGEST_NAME && !/^\w+:\/\/|^urn:/i.test(name));
  const [created, modified] = [dayIn(made), dayIn(changed)];
  return {
    ...(creator !== undefined && { creator }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && modified !== created && { modified }),
  };
}

function dayIn(time: unknown): string | undefined {
  const day = typeof time === 'string' ? /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(time.trim())?.[0] : undefined;
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}

/**
 * A candidate for a remark. A tag may name its collection (`question`). Otherwise the annotation's motivation decides;
 * if no collection has this motivation, it is a note.
 * @param keyOf makes the id by which other candidates of the file refer to this one, from the name of its kind
 */
export function remarkCandidate(
  { motivations, tags, body, passage, credit }: Said,
  path: readonly PropertyKey[],
  rule: string,
  keyOf: (name: string) => string,
): Candidate {
  const lowered = tags.map((tag) => tag.toLowerCase());
  const collection = collectionOf(motivations, lowered);
  const { name, fromTags } = kinds[collection];
  const data = { ...fromTags(lowered), status: 'draft', generator: { rule, version: 1, confidence: 1 }, ...credit };
  return { path, collection, key: keyOf(name), data, body, passages: [passage] };
}

function collectionOf(motivations: readonly string[], tags: readonly string[]): RemarkCollection {
  const tagged = remarkCollections.find((collection) => tags.includes(kinds[collection].name));
  const motivated = kindWithMotivation(motivations);
  return tagged ?? (motivated !== undefined && isRemarkCollection(motivated) ? motivated : 'notes');
}
