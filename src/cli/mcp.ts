// `npm run --silent mcp`: a server of the Model Context Protocol on standard input and output. An agent uses it to
// list, read, anchor and check the library's entries, and to propose drafts. Nothing else is printed to standard
// output, because the protocol uses it.

import { z } from 'zod';
import { contentFolder } from '../corpus/from-disk.ts';
import { answer } from '../draft/model/answer.ts';
import { RULES } from '../draft/model/prompt.ts';
import { anchorWords, articleForAgent, checkArticle, listArticles, propose } from '../library/agent.ts';
import type { Outcome } from '../model/problem.ts';
import { lineOf } from '../model/problem-text.ts';
import { commandOf, endWith, locked } from './command.ts';

const command = commandOf('mcp')
  .description('Serves the library to an agent, by the Model Context Protocol on standard input and output.')
  .option('--content <dir>', 'the content folder', contentFolder())
  .addHelpText('after', '\nExample of an agent’s settings:\n  { "command": "npm", "args": ["run", "--silent", "mcp"] }')
  .parse();

const { content } = command.opts<{ readonly content: string }>();

const INSTRUCTIONS = `Annotated editions of op-eds. Read the rules first (read_rules), then an article (read_article). Check each quote with anchor. Propose entries with propose: they become drafts that a person reviews; nothing that is there is changed.`;

const article = z.string().describe('The id of an article, from list_articles');

await endWith(async () => {
  const sdk = await loaded();
  if (sdk === undefined) {
    console.error('A package is missing that serves agents; run: npm install --no-save @modelcontextprotocol/server');
    return 1;
  }
  const server = new sdk.McpServer({ name: 'postil', version: '0.1.0' }, { instructions: INSTRUCTIONS });
  const tool = { readOnlyHint: true };
  server.registerTool(
    'list_articles',
    { description: 'All articles, with the numbers of their annotations and drafts', annotations: tool },
    async () => resultOf(await listArticles(content)),
  );
  server.registerTool(
    'read_rules',
    {
      description: 'The editing rules: what a claim, an actor and an argument are, with two examples',
      annotations: tool,
    },
    async () => ({ content: [{ type: 'text', text: RULES }] }),
  );
  server.registerTool(
    'read_article',
    {
      description:
        'The paragraphs of an article with their ids, its annotations, and the actors and schemes of the library',
      inputSchema: z.object({ article }),
      annotations: tool,
    },
    async (asked) => resultOf(await articleForAgent(content, asked.article)),
  );
  server.registerTool(
    'anchor',
    {
      description: 'Where words are in an article’s text, or why they can’t be quoted',
      inputSchema: z.object({
        article,
        quotes: z
          .array(z.string().min(1))
          .min(1)
          .describe('The words; several are the pieces of one passage, in order'),
        paragraph: z.string().optional().describe('The id of the paragraph in which they begin'),
      }),
      annotations: tool,
    },
    async (asked) => resultOf(await anchorWords(content, asked.article, asked.quotes, asked.paragraph)),
  );
  server.registerTool(
    'check',
    {
      description: 'The problems of an article’s files, or of the whole library, with file and line',
      inputSchema: z.object({ article: article.optional() }),
      annotations: tool,
    },
    async (asked) => resultOf(await checkArticle(content, asked.article)),
  );
  server.registerTool(
    'propose',
    {
      description:
        'Adds actors, claims, arguments, notes and questions as drafts. Each must pass the gate: words of the text, known ids, no cycle. Returns what was written, what was there already, and what was refused with the reason',
      inputSchema: z.object({
        article,
        agent: z.string().min(1).describe('Your name or that of your model; each draft names it'),
        entries: answer,
        dryRun: z.boolean().optional().describe('Only say what would be written'),
      }),
      annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true },
    },
    async ({ article: id, agent, entries, dryRun = false }) =>
      resultOf(await locked('mcp', content, () => propose(content, id, entries, agent, dryRun))),
  );
  await server.connect(new sdk.StdioServerTransport());
  await new Promise<void>((resolve) => process.stdin.once('close', resolve));
  return 0;
});

async function loaded() {
  try {
    return {
      ...(await import('@modelcontextprotocol/server')),
      ...(await import('@modelcontextprotocol/server/stdio')),
    };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** The result of a tool: data as JSON, or the problems as an error for the agent. */
function resultOf(outcome: Outcome<object>) {
  if ('problems' in outcome)
    return { isError: true, content: [{ type: 'text' as const, text: outcome.problems.map(lineOf).join('\n') }] };
  return { content: [{ type: 'text' as const, text: JSON.stringify(outcome.value) }] };
}
