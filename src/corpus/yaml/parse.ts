// The text of a YAML value → the value and the position of each of its parts, or a diagnosis. Invalid YAML never throws. Only the
// files of this folder import the package `yaml`.

import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { type Diagnosis, FILE_START, type Position } from '../../model/problem.ts';
import { aliasDiagnosis, diagnose, type YamlDiagnosis } from './diagnosis.ts';

/**
 * The position of a value by its path. If the value is missing, the position of the nearest existing value above it in the path.
 */
export type PositionOf = (path: readonly PropertyKey[]) => Position;

/** YAML that is part of a file. */
export interface YamlPart {
  readonly yaml: string;
  /** The line of the file in which the YAML begins, from 1. */
  readonly firstLine: number;
}

export type ParsedYaml =
  | { readonly value: unknown; readonly positionOf: PositionOf }
  | { readonly diagnosis: Diagnosis; readonly at: Position };

/** Maximum number of times that aliases may repeat an anchor. More repetitions may be a "billion laughs" attack. */
const MAX_ALIASES = 20;

export function parseYaml(part: YamlPart): ParsedYaml {
  const lines = new LineCounter();
  const document = documentOf(part.yaml, lines);
  const read = contentOf(document, part.yaml);
  if ('value' in read) return { value: read.value, positionOf: (path) => positionIn(document, lines, part, path) };
  const { offset, ...diagnosis } = read;
  return { diagnosis, at: position(lines, part, offset) };
}

/**
 * Positions for a text that was read before. The text is parsed again at each call, because its tree is about thirty times as
 * large as the text, and only few positions of a library are needed.
 */
export function positionsIn(part: YamlPart): PositionOf {
  return (path) => {
    const lines = new LineCounter();
    return positionIn(documentOf(part.yaml, lines), lines, part, path);
  };
}

function documentOf(yaml: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(yaml, { lineCounter, stringKeys: true, uniqueKeys: true });
}

function contentOf(document: Document.Parsed, yaml: string): { readonly value: unknown } | YamlDiagnosis {
  const broken = diagnose(document);
  if (broken !== undefined) return broken;
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    if (error instanceof ReferenceError) return aliasDiagnosis(yaml);
    throw error;
  }
}

function positionIn(yaml: Document.Parsed, lines: LineCounter, part: YamlPart, path: readonly PropertyKey[]): Position {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = yaml.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return position(lines, part, node.range[0]);
  }
  return FILE_START;
}

function position(lines: LineCounter, { firstLine }: YamlPart, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  // In a text without line breaks, the counter returns line 0.
  return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
}
