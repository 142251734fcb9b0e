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
  return cyclesIn(conclusions.keys(), (claim) => conclusions.get(claim) ?? []);
}

/** Arguments of one holder, and what each of them affects. */
export interface Effects {
  add(argument: ArgumentEntry): void;
  /**
   * The arguments that an argument affects. An undercut affects the argument that it attacks. A rebuttal affects the
   * arguments that have its target as a premise. A support affects the arguments that have its conclusion as a premise,
   * unless another argument supports this conclusion too.
   */
  of(argument: ArgumentEntry): readonly ArgumentEntry[];
  /** Whether an argument that is not among them would affect itself, through others of them. */
  wouldCycle(argument: ArgumentEntry): boolean;
}

export function effectsOf(args: readonly ArgumentEntry[]): Effects {
  // The lists of `byId` have one argument each.
  const byId = new Map<string, ArgumentEntry[]>();
  const byPremise = new Map<string, ArgumentEntry[]>();
  const byConclusion = new Map<string, ArgumentEntry[]>();
  const listsOf = (argument: ArgumentEntry) => [
    { lists: byId, keys: [argument.id] },
    { lists: byPremise, keys: [...new Set(premisesOf(argument))] },
    { lists: byConclusion, keys: argument.data.relation === 'support' ? [aimOf(argument) ?? ''] : [] },
  ];
  const add = (argument: ArgumentEntry) => {
    for (const { lists, keys } of listsOf(argument)) for (const key of keys) addTo(lists, key, argument);
  };
  const removeLast = (argument: ArgumentEntry) => {
    for (const { lists, keys } of listsOf(argument)) for (const key of keys) lists.get(key)?.pop();
  };
  const of = (argument: ArgumentEntry): readonly ArgumentEntry[] => {
    const aim = aimOf(argument) ?? '';
    if (argument.data.relation === 'undercut') return byId.get(aim) ?? NONE;
    const isOneOfSeveral = argument.data.relation === 'support' && (byConclusion.get(aim)?.length ?? 0) > 1;
    return isOneOfSeveral ? NONE : (byPremise.get(aim) ?? NONE);
  };
  const wouldCycle = (argument: ArgumentEntry) => {
    add(argument);
    // The loop also visits the lists that it adds. Many arguments affect the same list, which is visited once.
    const lists = new Set([of(argument)]);
    let isFound = false;
    for (const list of lists) {
      isFound = list.includes(argument);
      if (isFound) break;
      for (const other of list) lists.add(of(other));
    }
    removeLast(argument);
    return isFound;
  };
  for (const argument of args) add(argument);
  return { add, of, wouldCycle };
}

const NONE: readonly ArgumentEntry[] = [];

/** Cycles of arguments with at least one attack, in which each argument affects the next. */
export function attackCycles(args: readonly ArgumentEntry[]): IteratorObject<readonly ArgumentEntry[]> {
  const effects = effectsOf(args);
  const byId = new Map(args.map((argument) => [argument.id, argument]));
  const affected = (id: string) => {
    const argument = byId.get(id);
    return argument === undefined ? [] : effects.of(argument).map((other) => other.id);
  };
  return cyclesIn(byId.keys(), affected)
    .map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
    .filter((cycle) => cycle.some(({ data }) => data.relation !== 'support'));
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
function* cyclesIn(nodes: Iterable<string>, next: (node: string) => readonly string[]): Generator<readonly string[]> {
  const done = new Set<string>();
  for (const start of nodes) {
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
      for (const other of next(node)) ahead.push({ node: other, leave: false });
    }
  }
}
