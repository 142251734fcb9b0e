// The arguments of one article or of a library → a graph. Its nodes are claims and inferences. An edge leads from a
// premise to an inference, or from an inference to a conclusion or target. Because an inference is a node, it can have
// several premises, and an undercut can attack it (as in AIF, with RA and CA nodes).

import { type ArgumentEntry, aimOf, isLive, premisesOf } from './corpus.ts';

export interface ArgumentGraph {
  /** The claims that are part of an argument, by full id. */
  readonly claims: ReadonlySet<string>;
  /** The claims that are premises, by full id. */
  readonly premises: ReadonlySet<string>;
  /** Arguments by full id. */
  readonly arguments: ReadonlyMap<string, ArgumentEntry>;
  /** The arguments for and against a claim, by the claim's id. */
  readonly onClaims: ReadonlyMap<string, readonly ArgumentEntry[]>;
  /**
   * The undercuts of an argument, by the id of the attacked argument. They are not in `onClaims`, because a claim may
   * have the same id as an argument.
   */
  readonly onArguments: ReadonlyMap<string, readonly ArgumentEntry[]>;
}

export function argumentGraph(args: readonly ArgumentEntry[]): ArgumentGraph {
  const live = args.filter(isLive);
  const onClaims = new Map<string, ArgumentEntry[]>();
  const onArguments = new Map<string, ArgumentEntry[]>();
  const [claims, premises] = [new Set<string>(), new Set<string>()];
  for (const argument of live) {
    for (const premise of premisesOf(argument)) {
      claims.add(premise);
      premises.add(premise);
    }
    const aim = aimOf(argument);
    if (aim === undefined) continue;
    const isUndercut = argument.data.relation === 'undercut';
    if (!isUndercut) claims.add(aim);
    addTo(isUndercut ? onArguments : onClaims, aim, argument);
  }
  return { claims, premises, arguments: new Map(live.map((one) => [one.id, one])), onClaims, onArguments };
}

/** Cycles of support. Each is a list of claim ids: each claim supports the next, and the last supports the first. */
export function supportCycles(graph: ArgumentGraph): Generator<readonly string[]> {
  const conclusions = new Map<string, string[]>();
  for (const argument of graph.arguments.values()) {
    const aim = aimOf(argument);
    if (argument.data.relation !== 'support' || aim === undefined) continue;
    for (const premise of premisesOf(argument)) addTo(conclusions, premise, aim);
  }
  return cyclesIn(conclusions);
}

/**
 * Cycles of arguments with at least one attack, in which each argument affects the next. An undercut affects the
 * argument that it attacks. A rebuttal affects the arguments that have its target as a premise. A support affects the
 * arguments that have its conclusion as a premise, unless another argument supports this conclusion too.
 */
export function attackCycles(graph: ArgumentGraph): Iterable<readonly ArgumentEntry[]> {
  const from = Map.groupBy(
    [...graph.arguments.values()].flatMap((argument) => premisesOf(argument).map((premise) => ({ premise, argument }))),
    ({ premise }) => premise,
  );
  const next = (argument: ArgumentEntry): readonly string[] => {
    const aim = aimOf(argument) ?? '';
    if (argument.data.relation === 'undercut') return [aim];
    return isSoleSupport(argument, graph) || argument.data.relation === 'rebut'
      ? (from.get(aim) ?? []).map((step) => step.argument.id)
      : [];
  };
  return cyclesIn(new Map([...graph.arguments.values()].map((argument) => [argument.id, next(argument)])))
    .map((ids) => ids.flatMap((id) => graph.arguments.get(id) ?? []))
    .filter((cycle) => cycle.some(({ data }) => data.relation !== 'support'));
}

function isSoleSupport(argument: ArgumentEntry, { onClaims }: ArgumentGraph): boolean {
  return (onClaims.get(aimOf(argument) ?? '') ?? []).every(
    (other) => other === argument || other.data.relation !== 'support',
  );
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/**
 * One cycle for each back edge of a depth-first search. The search does not use recursion, because a long chain would
 * overflow the call stack.
 */
function* cyclesIn(next: ReadonlyMap<string, readonly string[]>): Generator<readonly string[]> {
  const done = new Set<string>();
  for (const start of next.keys()) {
    const path: string[] = [];
    const onPath = new Map<string, number>();
    const ahead = [{ node: start, leave: false }];
    for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
      const { node, leave } = step;
      if (leave) {
        path.pop();
        onPath.delete(node);
        done.add(node);
        continue;
      }
      const met = onPath.get(node);
      if (met !== undefined) yield path.slice(met);
      if (met !== undefined || done.has(node)) continue;
      onPath.set(node, path.length);
      path.push(node);
      ahead.push({ node, leave: true });
      for (const other of next.get(node) ?? []) ahead.push({ node: other, leave: false });
    }
  }
}
