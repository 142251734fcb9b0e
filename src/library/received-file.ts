// A path as typed, or standard input → the bytes of a source, or a message that says why there are none.

import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { fileFault } from '../corpus/file-fault.ts';
import { KIND_NAMES, sourceKind } from '../ingest/read/source-kind.ts';
import { type Fault, faultMessage } from '../model/problem.ts';

export type Received = { readonly bytes: Uint8Array } | { readonly message: VFileMessage };

/** Bytes. The longest op-eds have a hundredth of it; what is larger is a book, or no text. */
const LARGEST = 5_000_000;

type Chunks = AsyncIterable<Uint8Array>;

/** @param input where the bytes come from instead of the file, which is then a name only */
export async function receiveFile(file: string, input?: Chunks): Promise<Received> {
  try {
    return await (input === undefined ? fromDisk(file) : fromInput(file, input));
  } catch (error) {
    return refusal(file, error);
  }
}

async function fromDisk(file: string): Promise<Received> {
  const info = await stat(file);
  if (!info.isFile()) return refused(file, info.isDirectory() ? NO_TEXTS : NO_FILE);
  if (sourceKind(extname(file)) === undefined) return refused(file, kindFault(extname(file)));
  return info.size > LARGEST ? refused(file, sizeFault(info.size)) : { bytes: await readFile(file) };
}

async function fromInput(file: string, input: Chunks): Promise<Received> {
  if (sourceKind(extname(file)) === undefined) return refused(file, kindFault(extname(file)));
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > LARGEST) return refused(file, sizeFault(size));
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}

function refused(file: string, fault: Omit<Fault, 'file'>): Received {
  return { message: faultMessage({ file, ...fault }) };
}

function kindFault(ending: string): Omit<Fault, 'file'> {
  return {
    rule: 'source-kind',
    found: ending === '' ? 'a file whose name has no ending' : `a file of kind “${ending}”`,
    expected: KIND_NAMES,
    remedy: 'save the text as plain text, with the ending .txt',
  };
}

function sizeFault(size: number): Omit<Fault, 'file'> {
  return {
    rule: 'source-too-large',
    found: `more than ${(Math.floor(size / 100_000) / 10).toFixed(1)} MB`,
    expected: `at most ${LARGEST / 1_000_000} MB`,
    remedy: 'put each op-ed into a file of its own',
  };
}

const NO_TEXTS: Omit<Fault, 'file'> = {
  rule: 'missing-source',
  found: 'a folder without texts',
  expected: KIND_NAMES,
  remedy: 'put texts into it, or check the path',
};

const NO_FILE: Omit<Fault, 'file'> = {
  rule: 'source-is-no-file',
  found: 'something that is no file',
  expected: 'a text file',
  remedy: 'check the path',
};

/** What people meet who name a file; the rest is said as of any file. */
const FAULTS: Readonly<Record<string, Omit<Fault, 'file'>>> = {
  ENOENT: { rule: 'missing-source', found: 'no such file', expected: 'a text file', remedy: 'check the path' },
  ENOTDIR: { rule: 'missing-source', found: 'no such file', expected: 'a text file', remedy: 'check the path' },
  ENAMETOOLONG: {
    rule: 'missing-source',
    found: 'a name longer than files can have',
    expected: 'the path of a text file',
    remedy: 'check the path',
  },
  EACCES: {
    rule: 'unreadable-source',
    found: 'a file that you may not read',
    expected: 'a text file',
    remedy: 'change its permissions',
  },
};

function refusal(file: string, error: unknown): Received {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const fault = FAULTS[code === 'EPERM' ? 'EACCES' : code];
  if (fault !== undefined) return refused(file, fault);
  const message = fileFault(error, 'read', file);
  if (message === undefined) throw error;
  return { message };
}
