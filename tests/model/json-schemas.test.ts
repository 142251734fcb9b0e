import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/model/json-schemas.ts';

describe('jsonSchemas()', () => {
  it.each([...jsonSchemas()])('gives %s as in .vscode/schemas; otherwise run "npm run schemas"', (name, text) => {
    expect(JSON.parse(readFileSync(`.vscode/schemas/${name}`, 'utf8'))).toEqual(JSON.parse(text));
  });

  it('gives the names and choices of fields', () => {
    const claims = JSON.parse(jsonSchemas().get('claims.json') ?? '{}');
    expect(claims.required).toEqual(['statement', 'label', 'type']);
    expect(claims.additionalProperties).toBe(false);
    expect(claims.properties.stance.enum).toContain('concedes');
  });
});
