// `npm run draft -- ARTICLE… --model NAME`: a language model drafts the annotations of articles that are in the
// library. Exit code 0 if all were drafted, 1 if one was not, 2 for a wrong call, 130 if it was stopped.

import { contentFolder } from '../corpus/from-disk.ts';
import { estimateOf } from '../library/model/estimate.ts';
import { type ModelSettings, modelSettings } from '../library/model/settings.ts';
import { openArticle } from '../library/open-article.ts';
import { commandOf, endWith } from './command.ts';
import { draftAll } from './draft-all.ts';
import {
  costText,
  loadEnvironment,
  type ModelFlags,
  modelOptionsOf,
  whatIsSent,
  withModelOptions,
} from './model-options.ts';
import { counted, printProblems } from './print.ts';

interface Options extends ModelFlags {
  readonly content: string;
  readonly dryRun?: true;
  readonly json?: true;
}

const command = withModelOptions(
  commandOf('draft')
    .description(
      'Lets a language model draft the annotations of articles. The new drafts replace drafts that nobody edited.',
    )
    .argument('<article...>', 'the articles’ ids'),
)
  .option('--content <dir>', 'the content folder', contentFolder())
  .option('--dry-run', 'estimate the tokens without sending anything')
  .option('--json', 'print one JSON object per article, each on a line')
  .addHelpText(
    'after',
    '\nKeys: OPENAI_API_KEY, ANTHROPIC_API_KEY, or POSTIL_MODEL_KEY with --model-url, in the environment or in .env.\n\nExamples:\n  npm run draft -- my-op-ed --model llama3.3\n  npm run draft -- my-op-ed --model anthropic/claude-sonnet-4-5\n  npm run draft -- my-op-ed --model NAME --model-url http://localhost:8080/v1',
  )
  .parse();

const { content, dryRun = false, json = false, ...flags } = command.opts<Options>();

await endWith(async () => {
  loadEnvironment();
  const settings = modelSettings(modelOptionsOf(flags), process.env);
  if ('problems' in settings) return printProblems(settings.problems);
  return dryRun
    ? estimateAll(settings.value)
    : draftAll(command.args, settings.value, {
        content,
        json,
        isBeside: flags.beside === true,
        isAnew: flags.anew === true,
      });
});

async function estimateAll(settings: ModelSettings): Promise<number> {
  console.log(whatIsSent(settings));
  for (const id of command.args) {
    const opened = await openArticle(content, id);
    if ('problems' in opened) return printProblems(opened.problems);
    const { requests, tokens } = estimateOf(opened.value);
    console.log(`${id}: about ${counted(requests, 'request')}, ${costText(tokens, settings)}`);
  }
  console.log('Nothing was sent: --dry-run');
  return 0;
}
