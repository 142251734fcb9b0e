// A value → its JSON in parts: a large library's would be longer than a string can be, which for V8 is half a gigabyte.

/** Lists of entries lie no deeper than this in any of the formats; an entry itself is never large. */
const DEEPEST = 4;

/** A list of so few is written at once, which is several times as fast as member by member. */
const FEW = 100;

/** As many code units as make writing worth while. */
const PART = 1 << 16;

/** Joined, the text of `JSON.stringify(value, undefined, 1)` and a line break. */
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

/** Whether it is a list of many, or has one in it. */
function isLarge(value: unknown, depth: number): boolean {
  if (depth >= DEEPEST || typeof value !== 'object' || value === null) return false;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return (Array.isArray(value) && value.length > FEW) || members.some((member) => isLarge(member, depth + 1));
}

/** The members of a list or an object, each with the text before it. */
function membersOf(value: unknown): readonly (readonly [before: string, member: unknown])[] {
  if (Array.isArray(value)) return value.map((member) => ['', member]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [[`${JSON.stringify(key)}: `, member] as const],
  );
}
