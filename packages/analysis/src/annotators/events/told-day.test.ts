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
  const found = { ...layers, article: { ...layers.article, blocks, reference: { day: '2030-05-06', inferred: false } }, sentences, mentions: layers.mentions.filter(isThere).flatMap((mention) => [...text.matchAll(new RegExp(text.slice(mention.span.start, mention.span.end), 'gu'))].map(({ 0: words, index }) => ({ ...mention, span: { start: index, end: index + words.length } }))).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end), quantities: layers.quantities.filter(isThere) };
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

  it.each<[string, Record<string, string>, string[]]>([
    ['军方5日称，对码头发动多次空袭。', { '5日': '2030-05-05' }, ['attack 空袭 2030-05-05']],
    ['军方5日称，袭击了叛军。工会多次谴责军方。', { '5日': '2030-05-05' }, ['attack 袭击 2030-05-05', 'accuse 谴责 -']],
    ['外长5日称，码头空无一人。叛军则称，击退了军方的进攻。', { '5日': '2030-05-05' }, ['attack 进攻 2030-05-05']],
    ['军方5日称，近日袭击了叛军，并摧毁了仓库。', { '5日': '2030-05-05', 近日: '' }, ['attack 袭击 -', 'attack 摧毁 -']],
    ['外长与议长5日举行关于预算的紧急会谈。', { '5日': '2030-05-05' }, ['meet 会谈 2030-05-05']],
    ['外长5日谴责叛军于1日实施的非法武装入侵。', { '5日': '2030-05-05', '1日': '2030-05-01' }, ['accuse 谴责 2030-05-05', 'attack 入侵 2030-05-01']],
    ['外长5日在听证会上说，如果预算落空，可能被迫关闭码头。', { '5日': '2030-05-05' }, ['other 关闭 -']],
    ['议长被控于1日在码头参与暴动。', { '1日': '2030-05-01' }, ['try-in-court 被控 -', 'protest 暴动 2030-05-01']],
  ])('tells the day of what was done from those of what is told beside it: %s', (text, times, lines) => {
    expect(timesOf(text, times)).toEqual(lines);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['据报道，4日至5日，叛军袭击了码头。军方则袭击了叛军。', { '4日至5日': '2030-05-04/2030-05-05' }, ['attack 袭击 2030-05-04/2030-05-05', 'attack 袭击 2030-05-04/2030-05-05']],
    ['军方5日称，过去一周袭击了叛军。军方摧毁了仓库。', { '5日': '2030-05-05', 过去一周: '2030-04-28/2030-05-05' }, ['attack 袭击 2030-04-28/2030-05-05', 'attack 摧毁 2030-05-05']],
    ['据报道，4日至5日，叛军袭击了码头。工会呼吁停火。', { '4日至5日': '2030-05-04/2030-05-05' }, ['attack 袭击 2030-05-04/2030-05-05', 'demand 呼吁 -']],
    ['去年的暴动案5日续审。议长出庭作供。', { 去年: '2029', '5日': '2030-05-05' }, ['try-in-court 续审 2030-05-05', 'try-in-court 出庭 2030-05-05']],
  ])('goes on with several days, and with the last of them: %s', (text, times, lines) => {
    expect(timesOf(text, times)).toEqual(lines);
  });

  it('begins anew below a headline, which is of the day of what it tells', () => {
    const text = '5日，军方空袭了码头。\n叛军袭击军方 外长呼吁停火\n外长说，军方4日遭叛军袭击。';
    expect(timesOf(text, { '5日': '2030-05-05', '4日': '2030-05-04' })).toEqual(['attack 空袭 2030-05-05', 'attack 袭击 2030-05-04', 'demand 呼吁 -', 'attack 袭击 2030-05-04']);
  });
});
