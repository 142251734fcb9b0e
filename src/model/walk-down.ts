// Goes down trees without recursion: how deep they are is up to the authors of a library, and an engine's stack is not.

/**
 * Visits every node before what is below it, and earlier branches before later ones.
 * @param visit gives what is directly below the node; it may make that only now
 */
export function walkDown<T extends object>(roots: readonly T[], visit: (node: T) => readonly T[]): void {
  const ahead = roots.toReversed();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    // No spread: there may be more than a call takes arguments.
    for (const next of visit(node).toReversed()) ahead.push(next);
  }
}
