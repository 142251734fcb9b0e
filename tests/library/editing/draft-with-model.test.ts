import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openDesk } from '../../../src/library/editing/desk.ts';
import { configuredModel, draftWithModel } from '../../../src/library/editing/draft-with-model.ts';
import { FERRY, FERRY_ANSWER } from '../../draft/model/ferry.ts';
import { modelServer } from '../../draft/model/model-server.ts';
import { ingestHere, put, temporaryFolder } from '../../merge/library.ts';
import { valueFrom } from '../../value-from.ts';
import { bytesIn } from './scratch-library.ts';

describe('draftWithModel(folder, article, settings)', () => {
  it('drafts with the model that the environment names, and undo brings the rules’ drafts back', async () => {
    const folder = temporaryFolder();
    await ingestHere(folder, put(folder, 'ferry.txt', FERRY));
    const content = join(folder, 'content');
    const before = bytesIn(content);
    const { url } = await modelServer(FERRY_ANSWER);
    vi.stubEnv('POSTIL_ANSWERS', join(folder, 'answers'));
    const settings = configuredModel({ POSTIL_MODEL: 'test-model', POSTIL_MODEL_URL: url, POSTIL_MODEL_WAIT: '1' });
    expect(settings).toMatchObject({ name: 'test-model', isLocal: true });
    const heard: string[] = [];
    const step = await draftWithModel(content, 'ferry', settings as NonNullable<typeof settings>, ({ label }) =>
      heard.push(label),
    );
    vi.unstubAllEnvs();
    expect(heard.length).toBeGreaterThan(0);
    expect(
      Object.values(bytesIn(content)).some((bytes) => Buffer.from(bytes, 'base64').includes('language-model')),
    ).toBe(true);
    const desk = openDesk(content, () => ({ name: undefined, day: '2026-12-01' }));
    desk.add(valueFrom(step));
    expect(await desk.undo()).toHaveProperty('done');
    expect(bytesIn(content)).toEqual(before);
  });

  it('is not offered without a model', () => {
    expect(configuredModel({})).toBeUndefined();
  });
});
