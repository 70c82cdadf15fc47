import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LARGEST_SOURCE, readSource } from './read-source.ts';

let folder: string;
let server: Server;
let origin: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-read-'));
  server = createServer((request, response) => {
    if (request.url === '/page') response.writeHead(200, { 'content-type': 'text/html; charset=gb18030' }).end('<p>喀布尔</p>');
    else if (request.url === '/endless') {
      const mebibyte = Buffer.alloc(1024 * 1024, 'a');
      const more = () => { while (!response.destroyed && response.write(mebibyte)); };
      response.on('drain', more);
      more();
    } else response.writeHead(request.url === '/gone' ? 410 : 500).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

describe('a source', () => {
  it('that is a file is its bytes', async () => {
    await writeFile(join(folder, 'a.txt'), '加兹尼');
    const { bytes, source } = await readSource(join(folder, 'a.txt'));
    expect([Buffer.from(bytes).toString(), source]).toEqual(['加兹尼', join(folder, 'a.txt')]);
  });

  it('that is a URL is its body and its content type', async () => {
    const { bytes, contentType } = await readSource(`${origin}/page`);
    expect([Buffer.from(bytes).toString(), contentType]).toEqual(['<p>喀布尔</p>', 'text/html; charset=gb18030']);
  });

  it.each([
    ['no such file', () => join(folder, 'none'), 'SOURCE_MISSING'],
    ['a folder', () => folder, 'SOURCE_UNREADABLE'],
    ['a page that is gone', () => `${origin}/gone`, 'SOURCE_MISSING'],
    ['a page that fails', () => `${origin}/broken`, 'SOURCE_UNREADABLE'],
    ['a host that does not answer', () => 'http://127.0.0.1:1/', 'SOURCE_UNREADABLE'],
    ['a body without end', () => `${origin}/endless`, 'SOURCE_TOO_LARGE'],
  ])('%s is refused with a code', async (_what, source, code) => {
    await expect(readSource(source())).rejects.toMatchObject({ code });
  });

  it('that is larger than is read at once is refused before it is read', async () => {
    const file = await open(join(folder, 'large'), 'w');
    await file.truncate(LARGEST_SOURCE + 1);
    await file.close();
    await expect(readSource(join(folder, 'large'))).rejects.toMatchObject({ code: 'SOURCE_TOO_LARGE', message: expect.stringContaining('at most 64 MiB') });
  });
});
