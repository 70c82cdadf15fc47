import type { Span } from '@dateline/document';
import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf } from './told.fixture.ts';

const isThere = ({ span: { start } }: { readonly span: Span }): boolean => start >= 0;

/** Kind, trigger and time of each event of a text in the news of 6 May 2030, sentence by sentence and line by line as paragraphs. */
function timesOf(text: string, times: Record<string, string>): string[] {
  const names = { 军方: 'organization', 工会: 'organization', 总工会: 'organization', 外长: 'person', 议长: 'person', 叛军: 'organization' } as const;
  const layers = layersOf('zh-Hans', text, { names, times, quantities: { 一艘: 1 } });
  const sentences = [...text.matchAll(/[^。\n]+。?/gu)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ 0: words, index }) => ({ kind: 'paragraph' as const, start: index, end: index + words.length }));
  const found = { ...layers, article: { ...layers.article, blocks, reference: { day: '2030-05-06', inferred: false } }, sentences, mentions: layers.mentions.filter(isThere), quantities: layers.quantities.filter(isThere) };
  return linesOf(found).map((line) => line.split(' ')).map(([kind = '', trigger = '', , time = '']) => `${kind} ${trigger} ${time}`);
}

describe('the day on which the telling stands', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['外长5日称，军方对叛军发动了空袭。', { '5日': '2030-05-05' }, ['attack 空袭 2030-05-05']],
    ['军方5日称，叛军袭击了议长。总工会则呼吁停火。', { '5日': '2030-05-05' }, ['attack 袭击 2030-05-05', 'demand 呼吁 2030-05-05']],
    ['5日上午，码头空无一人。工会否认罢工。', { '5日上午': '2030-05-05' }, ['reject 否认 2030-05-05']],
    ['5日，码头空无一人。在此之前，工会呼吁停火。', { '5日': '2030-05-05' }, ['demand 呼吁 -']],
    ['5日，码头空无一人。近日，军方袭击了叛军。', { '5日': '2030-05-05', 近日: '' }, ['attack 袭击 -']],
    ['5日，码头空无一人。\n1999年，码头失火。工会谴责了军方。', { '5日': '2030-05-05', '1999年': '1999' }, ['accident 失火 1999', 'accuse 谴责 -']],
    ['5日，军方空袭了码头。战争爆发以来，已有多名平民死亡。', { '5日': '2030-05-05' }, ['attack 空袭 2030-05-05', 'die 死亡 -']],
    ['据媒体5日报道，议长呼吁军方停火。', { '5日': '2030-05-05' }, ['demand 呼吁 2030-05-05']],
  ])('dates what goes on with it: %s', (text, times, lines) => {
    expect(timesOf(text, times)).toEqual(lines);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['5日一艘悬挂外旗的货轮遭叛军袭击。', { '5日': '2030-05-05' }, ['attack 袭击 2030-05-05']],
    ['今年第3号台风5日登陆。', { 今年: '2030', '5日': '2030-05-05' }, ['disaster 台风 2030-05-05']],
    ['外长5日宣布自己是合法的继承人，并呼吁军方停火。', { '5日': '2030-05-05' }, ['demand 呼吁 2030-05-05']],
    ['一列火车5日上午冲出铁轨，撞上围墙后起火。', { '5日上午': '2030-05-05' }, ['accident 撞上 2030-05-05']],
    ['5日，外长与议长会谈时，呼吁军方停火。', { '5日': '2030-05-05' }, ['meet 会谈 2030-05-05', 'demand 呼吁 2030-05-05']],
    ['5日，叛军袭击营地后，外长呼吁停火。', { '5日': '2030-05-05' }, ['attack 袭击 -', 'demand 呼吁 2030-05-05']],
  ])('gives a clause the day of its sentence: %s', (text, times, lines) => {
    expect(timesOf(text, times)).toEqual(lines);
  });
});
