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
}

/**
 * A candidate for a remark. Its collection is the one named by a tag (`question`); without such a tag, the one with the
 * annotation's motivation; otherwise notes.
 * @param keyOf returns the id by which other candidates of the file refer to it, from the name of its kind
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
