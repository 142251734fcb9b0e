// Visits trees iteratively, since trees may be deeper than the call stack.

/**
 * Visits every node before its children, and earlier branches before later ones.
 * @param visit returns the node's children, and may create them
 */
export function walkDown<T extends object>(roots: readonly T[], visit: (node: T) => readonly T[]): void {
  const ahead = roots.toReversed();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    // No spread: there may be more than a call takes arguments.
    for (const next of visit(node).toReversed()) ahead.push(next);
  }
}
