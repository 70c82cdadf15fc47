import { describe, expect, it } from '@jest/globals';
import { parse } from '../parse.ts';
import { dayIn, isDateLine } from './date-line.ts';

describe('a line that is a date', () => {
  it.each([
    ['16 August 2021', true], ['Monday, August 16, 2021', true], ['Published: 2021-08-16 09:30', true], ['Aug. 16, 2021, 10:30 a.m.', true],
    ['2021年8月16日 星期一', true], ['發布時間：2021年8月16日 09:30', true], ['2021-08-16 10:00', true],
    ['On 16 August 2021 the port reopened.', false], ['2021年8月16日，港口恢复通航。', false], ['August 2021', false], ['31 February 2021 and later', false], ['Lungu concedes defeat in Zambia', false],
  ])('%j: %s', (line, is) => {
    expect(isDateLine(line)).toBe(is);
  });
});

describe('the day in a line below a title', () => {
  it.each([
    ['By Jane Doe | 26 March 2024', '26 March 2024'],
    ['Ruth Wanjiru in Nairobi · Tue, 25 June 2024', 'Tue, 25 June 2024'],
    ['2024-12-04 23:10 来源：北方日报 作者：陈明', '2024-12-04 23:10'],
    ['2024/4/3 08:12（4/3 15:13 更新）', '2024/4/3 08:12（4/3 15:13 更新）'],
    ['北方日报 — 发布于 2024年4月3日', '发布于 2024年4月3日'],
    ['By Jane Roe, Aug 13, 2021', 'Aug 13, 2021'],
    ['By Jane Roe and Ann Poe in Nairobi, 13 August 2021', '13 August 2021'],
    ['记者张三 2021年8月13日电', '2021年8月13日'],
    ['本报驻东京记者 王明 2024-05-06 10:20', '2024-05-06 10:20'],
    ['（北方社記者李明利隆圭2024年5月6日電）', '2024年5月6日'],
    ['2024年5月6日 北方日报 记者 王明', '2024年5月6日'],
    ['首尔，2024年5月6日', '2024年5月6日'],
    ['2024年5月6日 21时30分', '2024年5月6日 21时30分'],
    ['Seoul, 8 December 2024', '8 December 2024'],
    ['Flooding spreads in Kenya, 16 August 2021', undefined],
    ['总统2024年5月6日访问利隆圭', undefined],
    ['2024年5月6日，港口恢复通航', undefined],
    ['The talks began on 26 March 2024 - and ended a day later.', undefined],
  ])('%j: %j', (line, day) => {
    expect(dayIn(line)).toBe(day);
  });
});

it('below the title of a plain text is its day of publication', async () => {
  const text = 'The port reopens\n\n16 August 2021\n\nThe port of Oslo reopened on Monday, its director said.\n\nTwo ships are waiting.\n';
  const { articles } = await parse({ bytes: new TextEncoder().encode(text), source: 'port.txt' });
  expect(articles.map(({ article }) => [article.title, article.publishedAt, article.text])).toEqual([
    ['The port reopens', '2021-08-16', 'The port of Oslo reopened on Monday, its director said.\nTwo ships are waiting.'],
  ]);
});

it('a byline below the title states the day, and is no prose', async () => {
  const text = 'The port reopens\n\nBy Jane Roe, Aug 16, 2021\n\nThe port of Oslo reopened on Monday, its director said.\n\nTwo ships are waiting.\n';
  const { articles } = await parse({ bytes: new TextEncoder().encode(text), source: 'port.txt' });
  expect(articles.map(({ article }) => [article.publishedAt, article.blocks.map(({ kind }) => kind)])).toEqual([['2021-08-16', ['credit', 'paragraph', 'paragraph']]]);
});

it('a page states the day that stands in its byline, and not one that a short sentence tells of', async () => {
  const page = `<html><body><article><h1>港口恢复通航</h1><p class="byline">北方日报 2024年5月6日 10:20</p><p>2023年1月5日，该港口因罢工关闭。</p><p>${'港务局长周一说，两艘船正在等待进港，工人已经全部返回岗位。'.repeat(6)}</p></article></body></html>`;
  const { articles } = await parse({ bytes: new TextEncoder().encode(page), source: 'port.html' });
  expect(articles.map(({ article }) => article.publishedAt)).toEqual(['2024-05-06T10:20:00']);
});
