// A content folder → a copy with all its texts in Greek letters, so that every word in Latin letters is from the
// interface.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { isPair, isScalar, parseDocument, visit } from 'yaml';

/** Fields with text for readers. All other fields have ids, terms, addresses and similar values. */
const TEXTS = new Set(
  'title dek description byline bio summary statement label quote quotes exact prefix suffix cue name aliases role starts caption text publication rights example include exclude reference'.split(
    ' ',
  ),
);

export function writeInGreek(from: string, to: string): void {
  for (const file of globSync('{articles,claims,arguments,notes,actors,schemes}/**/*.md', { cwd: from }))
    write(join(to, file), entryInGreek(readFileSync(join(from, file), 'utf8'), file.startsWith('schemes/')));
}

function entryInGreek(entry: string, isScheme: boolean): string {
  const [, frontmatter = '', body = ''] = /^---\n(.*?\n)---\n?(.*)$/s.exec(entry) ?? [];
  return `---\n${yamlInGreek(frontmatter, isScheme)}---\n${markdownInGreek(body)}`;
}

function yamlInGreek(yaml: string, isScheme: boolean): string {
  const document = parseDocument(yaml);
  visit(document, {
    Scalar(_, node, path) {
      const pair = path.findLast(isPair);
      if (pair?.key === node || typeof node.value !== 'string') return;
      const key = isScalar(pair?.key) ? String(pair.key.value) : '';
      // An argument's conclusion is an id; a scheme's conclusion is a sentence.
      if (TEXTS.has(key) || (isScheme && key === 'conclusion')) node.value = inGreek(node.value);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Replaces the letters of Markdown text, except in the addresses of links. */
function markdownInGreek(text: string): string {
  return text.replaceAll(/(\]\([^)]*\))|[a-z]+/gi, (found, address?: string) => address ?? inGreek(found));
}

/** Replaces each letter by one Greek letter, so that a quote is still equal to its words in the text. */
function inGreek(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => {
    const greek = GREEK[letter.toLowerCase().charCodeAt(0) - 97] ?? letter;
    return letter === letter.toLowerCase() ? greek : greek.toUpperCase();
  });
}

const GREEK = [...'αβγδεζηθικλμνξοπρστυφχψωάέ'];

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
