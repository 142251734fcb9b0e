// Gives the blocks of a text their lasting ids: each listed id is found again by the first words of its block.
// An edited block keeps the id of its place; a block that is new gets a number never used before.

export interface NamedBlock {
  readonly id: string;
  /** Whether the id is listed for these first words; otherwise the list should be brought up to date. */
  readonly listed: boolean;
}

/**
 * @param texts the blocks' texts, in order
 * @param listed ids with the first words of their blocks, in order
 * @param retired ids that blocks had which are gone
 */
export function nameBlocks(
  texts: readonly string[],
  listed: readonly { readonly id: string; readonly starts: string }[],
  retired: readonly string[] = [],
): readonly NamedBlock[] {
  const free = new Set(listed);
  const matched = texts.map((text) => {
    const match = free.values().find((block) => text.startsWith(block.starts));
    if (match !== undefined) free.delete(match);
    return match;
  });
  const freshId = freshIds([...listed.map((block) => block.id), ...retired]);
  let previous: string | undefined;
  return texts.map((_, i) => {
    const match = matched[i];
    const kept = match ?? heir(listed, free, previous, matched[i + 1]?.id);
    if (kept !== undefined) free.delete(kept);
    previous = kept?.id ?? freshId();
    return { id: previous, listed: match !== undefined };
  });
}

/** The listed block that no text begins as any more, if it stood just after `previous` and before `next`: it was edited. */
function heir<B extends { readonly id: string }>(
  listed: readonly B[],
  free: ReadonlySet<B>,
  previous: string | undefined,
  next: string | undefined,
): B | undefined {
  const at = listed.findIndex((block) => block.id === previous) + 1;
  if (previous !== undefined && at === 0) return undefined;
  const candidate = listed[at];
  if (candidate === undefined || !free.has(candidate)) return undefined;
  const following = listed[at + 1];
  return next === undefined || following === undefined || following.id === next || free.has(following)
    ? candidate
    : undefined;
}

function freshIds(used: readonly string[]): () => string {
  let last = used.reduce((most, id) => Math.max(most, Number(/^p(\d+)$/.exec(id)?.[1] ?? 0)), 0);
  return () => {
    last += 1;
    return `p${last}`;
  };
}
