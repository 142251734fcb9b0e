// Visits trees without recursion, because a deep tree would overflow the call stack.

/**
 * Visits every node before its children, and earlier branches before later ones.
 * @param visit returns the children of the node; it may make them at this moment
 */
export function walkDown<T extends object>(roots: readonly T[], visit: (node: T) => readonly T[]): void {
  const ahead = roots.toReversed();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    // A loop, not `push(...children)`: there may be more children than a call can have arguments.
    for (const next of visit(node).toReversed()) ahead.push(next);
  }
}
