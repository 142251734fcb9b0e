// An issue that a schema finds → a message in Postil's own words: found, expected, remedy. `issueText` is passed as
// `error` to `safeParse`, and zod calls it for each issue for which the schema has no message of its own.

import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

/** @returns undefined for an issue that Postil's schemas never cause; zod then writes its own message */
export function issueText(issue: Issue): string | undefined {
  const { input } = issue;
  if (issue.code === 'unrecognized_keys') return `unknown ${fieldsOf(issue.keys)}; correct the name, or remove it`;
  if (input === undefined) return `this is missing: expected ${expectedIn(issue)}; add it`;
  if (input === null) return `nothing is given: expected ${expectedIn(issue)}; give it, or remove the line`;
  if (issue.code === 'invalid_value') return `${excerptOf(input)} is not ${expectedIn(issue)}; correct it`;
  return `${found(input)}: expected ${expectedIn(issue)}; ${remedyFor(issue)}`;
}

function fieldsOf(keys: readonly string[]): string {
  return `${keys.length === 1 ? 'field' : 'fields'} ${keys.map((key) => JSON.stringify(key)).join(', ')}`;
}

/** Maximum length of a value in a message, in code units; enough to recognize the value. */
const EXCERPT = 40;

function found(input: unknown): string {
  if (Array.isArray(input)) return input.length === 0 ? 'this list is empty' : 'this is a list';
  if (typeof input === 'object') return 'this is a group of fields';
  if (input === '') return 'this text is empty';
  return `${excerptOf(input)} is ${typeof input === 'string' ? 'text' : typeof input === 'number' ? 'a number' : 'a yes or no'}`;
}

function excerptOf(input: unknown): string {
  const text = JSON.stringify(input);
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}

/** The names of types in plain words. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, such as [one, two]',
  tuple: 'a list, such as [one, two]',
  object: 'fields, such as { name: value }',
  record: 'fields, such as { name: value }',
};

const FORMATS: Readonly<Record<string, string>> = {
  url: 'an address that begins with https:// or http://',
};

function expectedIn(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return choice(issue.values.map(String));
    case 'invalid_format':
      return FORMATS[issue.format] ?? `text in the form ${issue.pattern ?? issue.format}`;
    case 'too_small':
      return sizeOf(issue.origin, Number(issue.minimum), 'at least');
    case 'too_big':
      return sizeOf(issue.origin, Number(issue.maximum), 'at most');
    case 'invalid_key':
      return `a name that may stand here: ${issue.issues.map(({ message }) => message).join(', ')}`;
    default:
      return 'one of the forms that the guide shows for this field';
  }
}

function choice(values: readonly string[]): string {
  return values.length < 2 ? String(values[0]) : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

const UNITS: Readonly<Record<string, string>> = { string: 'character', array: 'member' };

function sizeOf(origin: string, size: number, limit: string): string {
  const unit = UNITS[origin];
  return unit === undefined ? `${limit} ${size}` : `${limit} ${size} ${unit}${size === 1 ? '' : 's'}`;
}

function remedyFor(issue: Issue): string {
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof issue.input !== 'object')
    return 'put it in quotation marks';
  if (issue.code === 'too_small' && (issue.input === '' || Array.isArray(issue.input)))
    return 'fill it in, or remove the field';
  return 'correct it';
}
