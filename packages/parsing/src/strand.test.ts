import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { folded } from './prose/fold.ts';
import { joined, led, rewritten, sliced, strandOf, StrandBuilder, type Strand } from './strand.ts';
import { treeOf, type MarkupNode } from './markup/tree.ts';
import { aligned } from './trail.ts';
import { literalOf } from './json-text.ts';
import { markupOf } from './formats/markdown.ts';

const news = fc.string({ unit: fc.constantFrom('工', '人', ' ', '\n', '8', '月', '日', 'a', '&', '<', '*', '\\', '"', '\u3000', '。', '，'), maxLength: 60 });

/** Every stretch of equal lengths gives the characters of the original, and stretches stand in order. */
function expectFaithful(strand: Strand, original: string, isFolded = false): void {
  let end = 0;
  for (const step of strand.steps) {
    expect(step.start).toBeGreaterThanOrEqual(end);
    expect(step.end).toBeGreaterThan(step.start);
    end = step.end;
    const words = strand.text.slice(step.start, step.end);
    const source = original.slice(step.originalStart, step.originalEnd);
    expect(source.length).toBeGreaterThan(0);
    if (words.length === source.length) expect(words).toBe(isFolded ? source.replace(/\s/gu, ' ') : source);
  }
  expect(end).toBeLessThanOrEqual(strand.text.length);
}

const textsUnder = (node: MarkupNode): Strand[] => (node.kind === 'text' ? [node.strand] : node.children.flatMap(textsUnder));

describe('strands', () => {
  it('cut anywhere and joined again are the same text from the same places', () => {
    fc.assert(
      fc.property(news, fc.nat(60), (text, cut) => {
        const strand = rewritten(strandOf(text, 7), /[&<]{2,}/gu, '&');
        const at = Math.min(cut, strand.text.length);
        const again = joined([sliced(strand, 0, at), sliced(strand, at)]);
        expect(again.text).toBe(strand.text);
        expectFaithful(again, `${' '.repeat(7)}${text}`);
      }),
    );
  });

  it('lead back through two changes as through one', () => {
    const first = rewritten(strandOf('a&b&c'), /&/gu, '&amp;');
    const second = led(rewritten(strandOf(first.text), /&amp;/gu, '&'), first);
    expect(second.text).toBe('a&b&c');
    expect(second.steps.map((step) => [step.start, step.originalStart])).toEqual([[0, 0]]);
  });

  it('say nothing of what was added', () => {
    const strand = new StrandBuilder().add('ab', 4, 6).push('-').add('c', 6, 7).build();
    expect(strand).toEqual({ text: 'ab-c', steps: [{ start: 0, end: 2, originalStart: 4, originalEnd: 6 }, { start: 3, end: 4, originalStart: 6, originalEnd: 7 }] });
  });

  it('folded lead every character back', () => {
    fc.assert(fc.property(news, (text) => expectFaithful(folded(strandOf(text)), text, true)));
  });

  it('of markup lead back to it, entities as wholes', () => {
    fc.assert(
      fc.property(news, news, (a, b) => {
        const markup = `<p>${a}&amp;&nbsp;<b>${b}</b></p>`;
        for (const strand of textsUnder(treeOf(strandOf(markup)).root)) expectFaithful(strand, markup);
      }),
    );
  });

  it('of Markdown lead back to it, through the HTML that is made of it', () => {
    fc.assert(
      fc.property(news, (text) => {
        const strands = textsUnder(treeOf(markupOf(strandOf(text))).root);
        for (const strand of strands) expectFaithful(strand, text);
      }),
    );
  });

  it('of a JSON string lead back to its escapes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
        const source = `{"n":1,"text":${JSON.stringify(value)}}`;
        const found = literalOf(source, value);
        expect(found?.strand.text).toBe(value);
        if (found) expectFaithful(found.strand, source);
      }),
    );
  });
});

describe('alignment', () => {
  it('finds a value again in its source, marks and entities between', () => {
    const source = 'It\\*s &lt;3 and\n> more';
    const strand = aligned('It*s <3 and\nmore', source, 0, source.length);
    expect(strand.text).toBe('It*s <3 and\nmore');
    expectFaithful(strand, source);
    expect(strand.steps.reduce((sum, step) => sum + step.end - step.start, 0)).toBe(strand.text.length);
  });

  it('gives no way back to what the source does not have', () => {
    expect(aligned('axb', 'ab', 0, 2).steps).toEqual([{ start: 0, end: 1, originalStart: 0, originalEnd: 1 }, { start: 2, end: 3, originalStart: 1, originalEnd: 2 }]);
  });
});

describe('folding', () => {
  it.each([
    ['在 8 月 31 日撤军', '在 8月31日撤军'],
    ['2021 年 8 月 10 日', '2021年8月10日'],
    ['点击量接近 4500 次', '点击量接近 4500 次'],
    ['C-17 日前降落', 'C-17 日前降落'],
    ['　　新华社\u200b电\ufeff', '新华社电'],
    ['第一行\n第二行', '第一行第二行'],
    ['first\n  second', 'first second'],
    ['a\u00a0b', 'a b'],
  ])('%j becomes %j', (text, expected) => {
    expect(folded(strandOf(text)).text).toBe(expected);
  });
});
