import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/markdown/processor.ts';

const html = (body: string, file = 'notes/a/x.md') => renderMarkdown({ body, file });

describe('renderMarkdown({ body, file })', () => {
  it.each([
    ['[a](other.md)', 'schemes/x.md', '/schemes/other.html'],
    ['[a](../../claims/a/y.md)', 'notes/a/x.md', '/claims/a/y.html'],
    ['[a](../guide/z.md#part)', 'actors/x.md', '/guide/z.html#part'],
    ['[a](https://example.org/x.md)', 'actors/x.md', 'https://example.org/x.md'],
  ])('leads %s in %s to %s', (body, file, href) => {
    expect(html(body, file)).toBe(`<p><a href="${href}">a</a></p>`);
  });

  it('puts the tokens of code into classes, never into styles', () => {
    const rendered = html('```yaml\nquote: the town # a remark\n```');
    expect(rendered).toContain('<span class="token-comment">');
    expect(rendered).not.toContain('style');
  });

  it('leaves code of an unknown language as it is', () => {
    expect(html('```brainfog\n<b>\n```')).toBe(
      '<pre tabindex="0"><code class="language-brainfog">&#x3C;b>\n</code></pre>',
    );
  });

  it('keeps scripts, handlers, images and dangerous links out', () => {
    expect(html('a <script>x()</script><b onclick="x()">b</b> ![i](https://example.org/i.png) [l](javascript:x)')).toBe(
      '<p>a x()b  <a>l</a></p>',
    );
  });
});
