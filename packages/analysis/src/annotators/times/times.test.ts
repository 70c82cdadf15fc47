import type { Article } from '@dateline/document';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { read } from './times.fixture.ts';
import { timesOf } from './times.ts';

describe('timesOf', () => {
  it('reads traditional text as it stands, with the spans of that text', () => {
    expect(read('週五發生的爆炸，兩個月後才查明。', '2021-08-14', 'zh-Hant')).toEqual(['週五 = 2021-08-13', '兩個月後 = 2021-10']);
  });

  it('without a reference day gives what the words alone give', () => {
    expect(read('2021年8月12日和15日，昨天，周一，三天', null)).toEqual(['2021年8月12日 = 2021-08-12', '15日 = 2021-08-15', '昨天 = null', '周一 = null', '三天 = P3D']);
  });

  it.each([
    ['新规自1月1日起施行，自5月1日起已有三起。', '2021-12-20', ['1月1日 = 2022-01-01/..', '5月1日 = 2021-05-01/..']],
    ['把截至1月4日的一周定为哀悼期。', '2021-12-30', ['1月4日 = ../2022-01-04', '一周 = P1W']],
    ['申请3月31日前有效，3月31日已有两份。', '2021-11-20', ['3月31日 = ../2022-03-31', '3月31日 = 2021-03-31']],
  ])('%s is read on %s', (text, day, expected) => {
    expect(read(text, day)).toEqual(expected);
  });

  it.each([
    ['他两小时前离港，再过半小时到岸。', '2021-08-14T14:13:33+08:00', ['两小时 = 2021-08-14T12:13', '半小时 = 2021-08-14T14:43']],
    ['船90分钟之前离港。他1小时前才到。', '2021-08-14T00:20:00Z', ['90分钟 = PT90M', '1小时 = 2021-08-13T23:20']],
    ['开船两小时前，他才到。', '2021-08-14T14:13:33Z', ['两小时 = PT2H']],
    ['他两小时前离港。', '2021-08-14T00:00:00Z', ['两小时 = PT2H']],
    ['他两小时前离港。', '2021-08-14', ['两小时 = PT2H']],
    ['The ferry left about two hours ago, and 90 minutes ago another.', '2021-08-14T14:13:33Z', ['about two hours ago = 2021-08-14T12:13', '90 minutes ago = 2021-08-14T12:43'], 'en'],
    ['The ferry had left two hours earlier.', '2021-08-14T14:13:33Z', ['two hours earlier = PT2H'], 'en'],
  ])('%s counts from the clock of %s, where it is one', (text, published, expected, language = 'zh-Hans') => {
    expect(read(text, published, language)).toEqual(expected);
  });

  it('of a day of the Chinese calendar that no table tells gives the year', () => {
    expect(read('雍正四年正月初一，桥成；农历2021年正月初一，桥通车。', '2021-08-14')).toEqual(['雍正四年正月初一 = 1726', '农历2021年正月初一 = 2021-02-12']);
  });

  it('on a Sunday, the week that somebody is expected in is the one that begins', () => {
    expect(read('The envoy is expected this week; it rained this week.', '2021-08-15', 'en')).toEqual(['this week = 2021-08-16/2021-08-22', 'this week = 2021-08-09/2021-08-15']);
  });

  it('a month since which something has gone on does not give its year to the next', () => {
    expect(read('There have been quakes since late December, one of them on January 7.', '2021-01-17', 'en')).toEqual(['late December = 2020-12-21/2020-12-31', 'January 7 = 2021-01-07']);
  });

  it('what somebody agreed on a day leaves the day of the story in its place', () => {
    expect(read('They left on Sunday under a truce agreed in Rana on Thursday at 5:20 p.m.', '2021-08-15', 'en')).toContain('Sunday = 2021-08-15');
  });

  it('says against which day it read', () => {
    const article = { language: 'zh-Hans', text: '11日开会，次日休会，2020年1月1日', reference: { day: '2021-08-14', inferred: true } } as Article;
    expect(timesOf({ article, sentences: [{ start: 0, end: article.text.length }] }).map(({ anchor }) => anchor)).toEqual(['2021-08-14', '2021-08-11', null]);
  });

  const words = fc.array(fc.constantFrom('8月', '12日', '至', '周一', '2021年', '上午', '10时', '、', '两天', '前', '三', '年', 'on ', 'Aug. ', '12', 'Monday ', ' to ', '\n', '。', '𠮷', '\ud83d', '近', '个月'), { maxLength: 30 });

  it.each(['zh-Hans', 'en'])('gives spans within the text, in reading order and without overlap, in %s', (language) => {
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const article = { language, text, reference: { day: '2021-08-14', inferred: false } } as Article;
        let end = 0;
        for (const { span } of timesOf({ article, sentences: [{ start: 0, end: text.length }] })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
