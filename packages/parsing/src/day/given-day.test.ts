import { describe, expect, it } from '@jest/globals';
import { parse } from '../parse.ts';
import { bytes, FIRST } from '../parsed.fixture.ts';

const dated = async (text: string, source: string, referenceDay: string): Promise<unknown[]> => {
  const { articles } = await parse({ bytes: bytes(text), source, referenceDay });
  return articles.map(({ article: { publishedAt, reference } }) => [publishedAt, reference]);
};

describe('a reference day that comes with a document', () => {
  it.each([
    ['is that of a text that names no day', FIRST, [null, { day: '2021-08-13', inferred: false }]],
    ['goes before one that could be inferred', `${FIRST}谈判始于2019年8月5日。工会12日宣布罢工。`, [null, { day: '2021-08-13', inferred: false }]],
    ['comes after one that is stated', `---\ntitle: 罢工\ndate: 2020-02-03\n---\n\n${FIRST}`, ['2020-02-03', { day: '2020-02-03', inferred: false }]],
    ['stands for a date that cannot be read', `---\ntitle: 罢工\ndate: gestern\n---\n\n${FIRST}`, [null, { day: '2021-08-13', inferred: false }]],
  ])('%s', async (_what, text, expected) => {
    expect(await dated(text, 'port.md', '2021-08-13')).toEqual([expected]);
  });

  it('is that of those items of a feed that state none', async () => {
    const feed = `<rss version="2.0"><channel><title>海港网</title><item><title>甲</title><pubDate>Tue, 10 Aug 2021 04:44:38 +0800</pubDate><description>${FIRST}</description></item><item><title>乙</title><description>${FIRST}</description></item></channel></rss>`;
    expect(await dated(feed, 'port.xml', '2021-08-13')).toEqual([
      ['2021-08-10T04:44:38+08:00', { day: '2021-08-10', inferred: false }], [null, { day: '2021-08-13', inferred: false }],
    ]);
  });

  it.each(['2021-02-30', '2021-8-13', '13 August 2021', ''])('is refused where it is no day of the calendar: %j', async (day) => {
    await expect(dated(FIRST, 'port.md', day)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID', message: `referenceDay is ${JSON.stringify(day)}: it is an ISO day such as "2021-08-13".` });
  });
});
