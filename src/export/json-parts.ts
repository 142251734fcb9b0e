// A value → its JSON in parts, because the JSON of a large library can exceed V8's maximum length of a string (about
// 0.5 GB).

/**
 * Maximum depth at which the code looks for large lists. In all formats, the lists of entries are nested less deeply.
 */
const DEEPEST = 4;

/** Lists of up to this length are written at once, which is several times faster than member by member. */
const FEW = 100;

/** Minimum length of a part, in code units. Writing many small parts would take long. */
const PART = 1 << 16;

/** Yields parts. Joined, they are the text of `JSON.stringify(value, undefined, 1)` and a line break. */
export function* jsonParts(value: unknown): Generator<string> {
  let part = '';
  for (const piece of pieces(value, 0)) {
    part += piece;
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  yield `${part}\n`;
}

function* pieces(value: unknown, depth: number): Generator<string> {
  const isList = Array.isArray(value);
  const members = isLarge(value, depth) ? membersOf(value) : [];
  if (members.length === 0) {
    yield (JSON.stringify(value, undefined, 1) ?? 'null').replaceAll('\n', `\n${' '.repeat(depth)}`);
    return;
  }
  let before = isList ? '[' : '{';
  for (const [key, member] of members) {
    yield `${before}\n${' '.repeat(depth + 1)}${key}`;
    yield* pieces(member, depth + 1);
    before = ',';
  }
  yield `\n${' '.repeat(depth)}${isList ? ']' : '}'}`;
}

/** Whether a value is a long list or contains one. */
function isLarge(value: unknown, depth: number): boolean {
  if (depth >= DEEPEST || typeof value !== 'object' || value === null) return false;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return (Array.isArray(value) && value.length > FEW) || members.some((member) => isLarge(member, depth + 1));
}

/** The members of a list or an object. `before` is the text before the member in JSON, such as an object's key. */
function membersOf(value: unknown): readonly (readonly [before: string, member: unknown])[] {
  if (Array.isArray(value)) return value.map((member) => ['', member]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [[`${JSON.stringify(key)}: `, member] as const],
  );
}
