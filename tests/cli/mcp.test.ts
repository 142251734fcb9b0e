// The MCP server, driven by the SDK's own client over standard input and output.

import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FERRY, FERRY_ANSWER } from '../draft/model/ferry.ts';
import { contentOf, ingestHere, put, temporaryFolder } from '../merge/library.ts';

describe('npm run mcp', () => {
  it('lists, reads, anchors, checks and proposes', async () => {
    const { call, client, folder } = await connected();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'anchor',
      'check',
      'list_articles',
      'propose',
      'read_article',
      'read_rules',
    ]);
    expect(client.getInstructions()).toContain('read_rules');
    expect(await call('list_articles')).toMatchObject({ articles: [{ id: 'ferry', title: 'Close the old ferry' }] });
    expect(await call('read_article', { article: 'ferry' })).toMatchObject({
      paragraphs: expect.arrayContaining([expect.objectContaining({ id: 'p3' })]),
    });
    expect(
      await call('anchor', { article: 'ferry', quotes: ['The Harbor Office', 'expects no accident'] }),
    ).toMatchObject({
      pieces: [{ paragraph: 'p2' }, { paragraph: 'p2', words: 'expects no accident', isVerbatim: true }],
    });
    expect(await call('anchor', { article: 'ferry', quotes: ['no such words anywhere'] })).toMatchObject({
      pieces: [{ refused: expect.stringContaining('does not occur') }],
    });
    expect(await call('check', { article: 'ferry' })).toEqual({ problems: expect.any(Array) });
    expect(Object.keys(contentOf(folder))).not.toContain('queue/ferry.yaml');
  });

  it('writes drafts only, and only what the gate admits', async () => {
    const { call, folder } = await connected();
    const before = contentOf(folder);
    const wrong = { ...FERRY_ANSWER.claims[0], id: 'wrong', quote: 'words that are nowhere in the text' };
    const entries = { ...FERRY_ANSWER, claims: [...FERRY_ANSWER.claims, wrong] };
    const dry = await call('propose', { article: 'ferry', agent: 'test-agent', entries, dryRun: true });
    expect(contentOf(folder)).toEqual(before);
    const result = await call('propose', { article: 'ferry', agent: 'test-agent', entries });
    expect(result).toEqual(dry);
    expect(result).toMatchObject({
      refused: [{ entry: 'claims.9', reason: expect.stringContaining('does not occur') }],
    });
    const after = contentOf(folder);
    for (const [file, text] of Object.entries(before))
      if (!/^(?:articles|sources)\//.test(file)) expect(after[file]).toBe(text);
    const added = Object.keys(after).filter((file) => !(file in before));
    expect(added.length).toBeGreaterThan(5);
    for (const file of added) expect(after[file]).toMatch(/status: draft\n[\s\S]*model: test-agent/);
  });

  it('answers a wrong article and a wrong entry with the reason', async () => {
    const { client } = await connected();
    const missing = await client.callTool({ name: 'read_article', arguments: { article: 'none' } });
    expect(missing).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining('there is no article "none"') }],
    });
    const entries = { claims: [{ id: 'x', type: 'gossip' }] };
    const bad = client.callTool({ name: 'propose', arguments: { article: 'ferry', agent: 'a', entries } });
    await expect(bad.then((result) => JSON.stringify(result), String)).resolves.toMatch(/claims|statement/);
  });
});

async function connected() {
  const folder = temporaryFolder();
  await ingestHere(folder, put(folder, 'ferry.txt', FERRY));
  const program = join(import.meta.dirname, '../../src/cli/mcp.ts');
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [program, '--content', join(folder, 'content')] }),
  );
  onTestFinished(() => client.close());
  const call = async (name: string, parameters: Record<string, unknown> = {}): Promise<unknown> => {
    const { content } = await client.callTool({ name, arguments: parameters });
    const [first] = content as readonly { readonly text: string }[];
    return JSON.parse(first?.text ?? '');
  };
  return { folder, client, call };
}
