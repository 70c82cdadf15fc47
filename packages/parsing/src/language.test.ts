import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language.ts';

describe('languages', () => {
  it.each([
    ['码头工人周一开始罢工', 'zh-Hans'],
    ['碼頭工人週一開始罷工', 'zh-Hant'],
    ['用 GitHub 的 Firefox cookie 数据库，工程师 Aidan 在 HackerOne 报告了他的发现', 'zh-Hans'],
    ['港の労働者は月曜日にストライキを始めました', 'ja'],
    ['항구 노동자들이 월요일에 파업을 시작했다', 'ko'],
    ['Dockers walked out of the port of Livonia on Monday, officials said.', 'en'],
    ['Les dockers du port ont commencé une grève lundi, selon les autorités.', 'fr'],
    ['Port closed', 'en'],
    ['2021 — 08', 'und'],
  ])('%s: %s', (text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });
});
