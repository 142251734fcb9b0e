// JSON-LD → its terms that schema.org does not define. The vocabulary is read from the declarations of schema-dts,
// which are generated from schema.org's definitions. There, `XLeaf` is the type X with its inherited properties, and
// `X` is the union of `XLeaf` and all subtypes of X.

import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** An object of JSON-LD. */
export type Data = Readonly<Record<string, unknown>>;

/** One line for each term that schema.org does not define, or does not allow at its place. */
export function faultsIn(data: Data, place = ''): readonly string[] {
  const type = String(data['@type']);
  if (!declared.interfaces.has(`${type}Leaf`)) return [`${place}: there is no type ${type}`];
  const terms = Object.entries(data).filter(([name]) => !name.startsWith('@'));
  return terms.flatMap(([name, values]) => {
    const here = `${place}/${type}.${name}`;
    const range = rangeOf(`${type}Leaf`, name);
    if (range === undefined) return [`${here}: there is no such property`];
    return [values].flat().flatMap((value) => valueFaults(value, range, here));
  });
}

function valueFaults(value: unknown, range: readonly string[], place: string): readonly string[] {
  if (typeof value === 'string') return range.some((name) => TEXTS.has(name)) ? [] : [`${place}: expected ${range}`];
  const data = Object(value) as Data;
  const isKind = range.some((name) => kindsOf(name).has(`${data['@type']}Leaf`));
  return isKind ? faultsIn(data, place) : [`${place}: expected ${range}, got ${JSON.stringify(value)}`];
}

/** The data types whose values are written as text. */
const TEXTS = new Set(['Text', 'URL', 'Date', 'DateTime', 'Time']);

/** The types that a property's value can have. The property can be inherited. */
function rangeOf(name: string, property: string): readonly string[] | undefined {
  const found = declared.interfaces.get(name);
  return (
    found?.ranges.get(property) ??
    found?.parents.map((parent) => rangeOf(parent, property)).find((range) => range !== undefined)
  );
}

function kindsOf(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const kind of declared.unions.get(name) ?? []) kindsOf(kind, seen);
  return seen;
}

interface Interface {
  readonly parents: readonly string[];
  readonly ranges: ReadonlyMap<string, readonly string[]>;
}

const declared = read('node_modules/schema-dts/dist/schema.d.ts');

function read(file: string) {
  const interfaces = new Map<string, Interface>();
  const unions = new Map<string, readonly string[]>();
  for (const statement of ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext).statements) {
    if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, interfaceOf(statement));
    if (ts.isTypeAliasDeclaration(statement)) unions.set(statement.name.text, namesIn(statement.type));
  }
  return { interfaces, unions };
}

function interfaceOf({ heritageClauses, members }: ts.InterfaceDeclaration): Interface {
  const parents = (heritageClauses ?? [])
    .flatMap(({ types }) => [...types])
    .flatMap(({ expression }) => (ts.isIdentifier(expression) ? [expression.text] : []));
  // In the declarations, the type of a property is SchemaValue<range, property>.
  const ranges = members.flatMap((member) => {
    if (!ts.isPropertySignature(member) || member.type === undefined || !ts.isStringLiteral(member.name)) return [];
    const value = ts.isTypeReferenceNode(member.type) ? member.type.typeArguments?.[0] : undefined;
    return value === undefined ? [] : [[member.name.text, namesIn(value)] as const];
  });
  return { parents, ranges: new Map(ranges) };
}

function namesIn(type: ts.TypeNode): readonly string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(namesIn);
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? [type.typeName.text] : [];
}
