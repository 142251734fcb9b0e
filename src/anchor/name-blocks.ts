// Gives the blocks of a text their permanent ids. The list of ids contains the first words of each block, so that the
// block is found again. If its first words were edited, a block keeps its id by its unchanged neighbors. A new block
// gets a number that no block had before.

export interface NamedBlock {
  readonly id: string;
  /** Whether the list already has this id with these first words. Otherwise the list should be updated. */
  readonly listed: boolean;
}

/**
 * @param texts the blocks' texts, in order
 * @param listed ids with the first words of their blocks, in order
 * @param retired ids of removed blocks
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

/**
 * The item of the list for an edited block: the one after the id of the block before, if no block begins with its first
 * words. Undefined if the next item belongs to another block than the one after the edited block, because the blocks
 * were then moved.
 */
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
