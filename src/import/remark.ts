// An annotation by another program → a candidate for a note, a question or another remark.

import {
  isRemarkCollection,
  kinds,
  kindWithMotivation,
  type RemarkCollection,
  remarkCollections,
} from '../model/kinds.ts';
import type { Candidate, Passage } from './candidate.ts';

interface Said {
  /** In the W3C's terms. */
  readonly motivations: readonly string[];
  readonly tags: readonly string[];
  /** Markdown. */
  readonly body: string;
  readonly passage: Passage;
}

/**
 * The collection is the one that a tag names (`question`), or the one that has the annotation's motivation, or that of notes.
 * @param keyOf gives what other candidates of the file call it, from its kind's name
 */
export function remarkCandidate(
  { motivations, tags, body, passage }: Said,
  path: readonly PropertyKey[],
  rule: string,
  keyOf: (name: string) => string,
): Candidate {
  const lowered = tags.map((tag) => tag.toLowerCase());
  const collection = collectionOf(motivations, lowered);
  const { name, fromTags } = kinds[collection];
  const data = { ...fromTags(lowered), status: 'draft', generator: { rule, version: 1, confidence: 1 } };
  return { path, collection, key: keyOf(name), data, body, passages: [passage] };
}

function collectionOf(motivations: readonly string[], tags: readonly string[]): RemarkCollection {
  const tagged = remarkCollections.find((collection) => tags.includes(kinds[collection].name));
  const motivated = kindWithMotivation(motivations);
  return tagged ?? (motivated !== undefined && isRemarkCollection(motivated) ? motivated : 'notes');
}
