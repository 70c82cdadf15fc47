import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { DatelineError } from '@dateline/document';
import { parse } from './parse.ts';
import { bytes, codes, FIRST, only, parsed } from './parsed.fixture.ts';

describe('archives', () => {
  const page = `<html><head><title>Strike closes the port of Livonia</title></head><body><h1>Strike closes the port of Livonia</h1>${'<p>Dockers walked out on Monday, and the owners said that they would not pay more for work at night.</p>'.repeat(6)}</body></html>`;
  const http = (status: string, type: string, body: string): string => `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  const record = (url: string, payload: string): string => `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${url}>\r\nWARC-Date: 2021-08-10T00:00:00Z\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${payload.length}\r\n\r\n${payload}\r\n\r\n`;
  const warc = record('https://example.org/1', http('200 OK', 'text/html; charset=utf-8', page)) + record('https://example.org/x.png', http('200 OK', 'image/png', 'x')) + record('https://example.org/gone', http('404 Not Found', 'text/html', page)) + record('https://example.org/2', http('200 OK', 'text/html', page));

  it.each([['week.warc', bytes(warc)], ['week.warc.gz', gzipSync(warc)]])('%s gives its pages', async (source, original) => {
    const { format, articles } = await parse({ bytes: original, source });
    expect(format).toBe('warc');
    expect(articles.map(({ id, article }) => [id, article.url, article.title])).toEqual([
      ['week#1', 'https://example.org/1', 'Strike closes the port of Livonia'], ['week#2', 'https://example.org/2', 'Strike closes the port of Livonia'],
    ]);
  });

  it('that stop inside a record end there', async () => {
    const { articles, issues } = await parse({ bytes: bytes(warc.slice(0, warc.indexOf('https://example.org/x.png') + 30)), source: 'week.warc' });
    expect(articles.map(({ id }) => id)).toEqual([null]);
    expect(issues.map((found) => found.code)).toEqual([]);
  });
});

describe('what is damaged', () => {
  it('a truncated gzip gives what is left of it', async () => {
    const whole = gzipSync(`# 罢工\n\n${Array.from({ length: 400 }, (_, day) => `第${day * 7919}天，${FIRST}`).join('\n\n')}`);
    const { articles, issues } = await parse({ bytes: whole.subarray(0, whole.length / 2), source: 'a.md.gz' });
    expect(issues.map((found) => found.code)).toContain('truncated');
    expect(articles[0]?.article.title).toBe('罢工');
    expect(articles[0]?.article.blocks.length).toBeGreaterThan(20);
  });

  it('a line of a million characters is kept', async () => {
    const article = await only(`题目\n${FIRST.repeat(35_000)}`, 'a.txt');
    expect(article.article.text).toHaveLength(FIRST.length * 35_000);
    expect(codes(article)).toContain('line-too-long');
  });

  it('an article without prose is kept', async () => {
    const article = await only('{"title":"只有题目"}', 'a.json');
    expect(article.article).toMatchObject({ title: '只有题目', text: '', blocks: [] });
    expect(codes(article)).toContain('article-without-text');
  });

  it('a date that is none is ignored', async () => {
    const article = await only('---\ntitle: x\ndate: 32 May\n---\nThe port closed.', 'a.md');
    expect(article.article.publishedAt).toBeNull();
    expect(codes(article)).toEqual(['date-unreadable', 'date-missing']);
  });

  it.each([
    ['nothing', new Uint8Array(), 'FORMAT_UNKNOWN', 'it is empty'],
    ['only blanks', bytes(' \n\n'), 'FORMAT_UNKNOWN', 'it is empty'],
    ['a PDF', bytes('%PDF-1.7 abc'), 'FORMAT_UNKNOWN', 'its bytes are no text'],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256), 'FORMAT_UNKNOWN', 'its bytes are no text'],
    ['too much', new Uint8Array(64 * 1024 * 1024 + 1).fill(97), 'SOURCE_TOO_LARGE', '64 MiB'],
    ['a gzip bomb', gzipSync(new Uint8Array(65 * 1024 * 1024)), 'SOURCE_TOO_LARGE', '64 MiB'],
  ])('%s is refused', async (_what, original, code, words) => {
    const refusal = await parse({ bytes: original, source: 'x.txt' }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DatelineError);
    expect(refusal).toMatchObject({ code, message: expect.stringContaining(words) });
  });

  it('a refusal lists the formats', async () => {
    await expect(parsed('some words', 'a.xyz')).rejects.toThrow(/the formats are front matter .*, RSS, Atom or JSON Feed, HTML page, JSON .*, JSON Lines, Markdown, plain text, WARC, and gzip of any of them/u);
  });
});
