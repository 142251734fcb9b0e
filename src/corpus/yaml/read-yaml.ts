// YAML, from an entry's frontmatter or a whole file → its data according to a schema, or the problems with their
// positions.

import { z } from 'zod';
import { issueText } from '../../model/issue-text.ts';
import type { Outcome, Problem } from '../../model/problem.ts';
import { diagnosisIn } from '../../model/problem-text.ts';
import { type PositionOf, parseYaml, type YamlPart } from './parse.ts';

export interface ReadYaml<T> {
  readonly data: T;
  readonly positionOf: PositionOf;
}

/** YAML and the name of its file, relative to the content folder. */
export interface FilePart extends YamlPart {
  readonly file: string;
}

/** @param rule the name of the rule in problems; by default `schema` */
export function readYaml<S extends z.ZodType>(schema: S, part: FilePart, rule?: string): Outcome<ReadYaml<z.infer<S>>> {
  const { file } = part;
  const read = parseYaml(part);
  if ('diagnosis' in read)
    return { problems: [{ file, at: read.at, severity: 'error', rule: rule ?? 'frontmatter', ...read.diagnosis }] };
  const { value, positionOf } = read;
  const parsed = schema.safeParse(value ?? {}, { error: issueText });
  if (parsed.success) return { value: { data: parsed.data, positionOf } };
  const problems = parsed.error.issues.flatMap((issue) =>
    problemsOf(issue, positionOf, { file, severity: 'error', rule: rule ?? 'schema' }, fieldsOf(schema)),
  );
  return { problems };
}

function problemsOf(
  issue: z.core.$ZodIssue,
  positionOf: PositionOf,
  problem: Pick<Problem, 'file' | 'severity' | 'rule'>,
  fields: readonly string[],
): readonly Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...problem,
      at: positionOf([...issue.path, key]),
      found: `unknown field "${key}"`,
      ...(issue.path.length === 0 && fields.length > 0 ? { expected: `one of ${fields.join(', ')}` } : {}),
      remedy: 'remove it or correct its name',
    }));
  const name = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  const { found, remedy } = diagnosisIn(issue.message);
  return [{ ...problem, at: positionOf(issue.path), found: name + found, remedy }];
}

function fieldsOf(schema: z.ZodType): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
