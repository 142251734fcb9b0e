// A new interface language needs its own file and lines in four tables. With these, no page has an English word of the
// interface.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import {
  createCompilerHost,
  createProgram,
  flattenDiagnosticMessageText,
  parseJsonConfigFileContent,
  sys,
} from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeInGreek } from './greek-content.ts';
import { build, LANGUAGE, projectWithSecondLanguage, withLanguage } from './second-language.ts';
import { unmarkedWords } from './unmarked-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-language-'));
const [project, content, dist] = ['project', 'content', 'dist'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

beforeAll(() => {
  mkdirSync(project);
  projectWithSecondLanguage(project);
  writeInGreek('tests/fixtures/content', content);
  writeFileSync(join(content, 'site.yaml'), `title: Αβγ\nlanguage: ${LANGUAGE}\n`);
  build(project, content, dist);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a second interface language', () => {
  it('replaces every word of the interface in every page', () => {
    const pages = globSync('**/*.html', { cwd: dist });
    expect(pages.length).toBeGreaterThan(20);
    const found = pages.flatMap((page) =>
      unmarkedWords(readFileSync(join(dist, page), 'utf8')).map((words) => `${page}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it('is the language and direction of every page', () => {
    for (const page of globSync('**/*.html', { cwd: dist }))
      expect(readFileSync(join(dist, page), 'utf8')).toContain(`<html lang="${LANGUAGE}" dir="rtl">`);
  });

  it('is the language of the scripts', () => {
    const search = readFileSync(join(dist, 'scripts/search.js'), 'utf8');
    expect(search).toContain('⟦');
  });

  it('leaves the language of each article', () => {
    const page = readFileSync(join(dist, 'claims/kafe/open-at-night.html'), 'utf8');
    expect(page).toMatch(/<h1 class="sentence" lang="fa">/);
  });
});

describe('unmarkedWords(html)', () => {
  it('finds words outside the marks, in texts and in attributes', () => {
    const html = '<p title="Hint">⟦One ⟦2⟧⟧ two αβγ</p><pre>code</pre><p translate="no">x.json</p><p lang="en">Why</p>';
    expect(unmarkedWords(html)).toEqual(['Hint', 'two']);
  });

  it('follows marks over elements', () => {
    expect(unmarkedWords('<text><tspan>⟦The</tspan><tspan>author⟧</tspan></text>')).toEqual([]);
  });
});

describe('the table of languages', () => {
  it('does not compile if a language lacks words', () => {
    const path = resolve('src/ui/missing.ts');
    const english = readFileSync('src/ui/en.ts', 'utf8');
    const files = new Map([
      [path, english.replace("export const feedWords = { title: 'Feed of new editions' } as const;", '')],
      [resolve('src/ui/tags.ts'), "export type Tag = 'en' | 'de' | 'es' | 'fa' | 'fr' | 'missing';"],
      [resolve('src/ui/languages.ts'), withLanguage(readFileSync('src/ui/languages.ts', 'utf8'), 'missing')],
    ]);
    const { options } = parseJsonConfigFileContent({ extends: './tsconfig.json' }, sys, resolve('.'));
    const host = createCompilerHost(options);
    const { fileExists, readFile } = host;
    host.fileExists = (name) => files.has(name) || fileExists(name);
    host.readFile = (name) => files.get(name) ?? readFile(name);
    const program = createProgram([resolve('src/ui/languages.ts')], options, host);
    const messages = program
      .getSemanticDiagnostics(program.getSourceFile(resolve('src/ui/languages.ts')))
      .map(({ messageText }) => flattenDiagnosticMessageText(messageText, '\n'));
    expect(messages.join('\n')).toContain("Property 'feedWords' is missing");
  });
});
