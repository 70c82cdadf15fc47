import { describe, expect, test } from '@jest/globals';
import { layersOf, linesOf, person } from './said.fixture.ts';

describe('words in marks that are part of the clause around them', () => {
  test.each([
    ['whose subject stands before them', '林德说，港务局“从来没有检查过这些早已锈穿的缆绳和浮标”。', ['… 林德 <说> 港务局“从来没有检查过这些早已锈穿的缆绳和浮标”']],
    ['that are what the clause is about', '林德表示，“安全航行承诺书”不能代替检修。', ['… 林德 <表示> “安全航行承诺书”不能代替检修']],
    ['that a cue follows', '这次停航是“渔季前的一场闹剧”，林德说道。', ['… 林德 <说道> 这次停航是“渔季前的一场闹剧”']],
    ['that go on with the clause before', '林德说，渡口不会停航，“也不会在这个冬天涨一分钱的价”。', ['… 林德 <说> 渡口不会停航，“也不会在这个冬天涨一分钱的价”']],
  ])('%s', (_what, text, lines) => {
    expect(linesOf(layersOf('zh-Hans', text, person('林德')))).toEqual(lines);
  });

  test.each([
    ['which stand behind a clause and have a subject', '林德说，渡口不会停航，“船员每天夜里都在检修缆绳”。', ['… 林德 <说> 渡口不会停航', '“” 林德 <说> 船员每天夜里都在检修缆绳']],
    ['which the cue leads to, though others follow', '林德指出“缆绳早该换了”，并警告说“浮标撑不过这个冬天”。', ['“” 林德 <指出> 缆绳早该换了', '“” 林德 <警告说> 浮标撑不过这个冬天']],
    ['which hold a sentence', '林德说，船东“不会道歉。他们从来没有道过歉”。', ['“” 林德 <说> 不会道歉。他们从来没有道过歉']],
  ])('are not those %s', (_what, text, lines) => {
    expect(linesOf(layersOf('zh-Hans', text, person('林德')))).toEqual(lines);
  });
});
