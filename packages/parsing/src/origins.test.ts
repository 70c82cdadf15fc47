import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from './parse.ts';

const sentence = fc.constantFrom('码头工人8 月 9 日开始罢工，要求加薪。', '谈判没有进展 &amp; 船东拒绝评论。', 'The port of *Livonia* closed on Monday.', '“我们不会让步。”他说。', '一名消息人士12日告诉海港社，不能确定船东');
const prose = fc.array(sentence, { minLength: 1, maxLength: 6 });

const SHAPES = {
  'a.md': (lines: string[]) => `---\ntitle: 题目\n---\n\n${lines.join('\n\n')}\n`,
  'b.md': (lines: string[]) => `---\ntitle: 题目\n---\n<div>\n${lines.map((line) => `<p>${line}</p>`).join('\n')}</div>\n`,
  'c.txt': (lines: string[]) => `# 题目\n\n${lines.join('\r\n\r\n')}\r\n`,
  'd.json': (lines: string[]) => JSON.stringify({ title: '题目', text: lines.join('\n') }),
  'e.xml': (lines: string[]) => `<rss version="2.0"><channel><item><title>题目</title><description><![CDATA[${lines.map((line) => `<p>${line}</p>`).join('')}]]></description></item></channel></rss>`,
} as const;

describe('origins', () => {
  it.each(Object.entries(SHAPES))('of %s cover the text, in order, and give its characters', async (source, shape) => {
    await fc.assert(
      fc.asyncProperty(prose, async (lines) => {
        const original = shape(lines);
        const { articles } = await parse({ bytes: new TextEncoder().encode(original), source });
        const { article, origins } = articles[0]!;
        let at = 0;
        for (const origin of origins) {
          // Between two origins stands only what parts blocks or joined pieces.
          expect(article.text.slice(at, origin.start)).toMatch(/^\s*$/u);
          const words = article.text.slice(origin.start, origin.end);
          const from = original.slice(origin.originalStart, origin.originalEnd);
          if (words.length === from.length) expect(words).toBe(from.replace(/\s/gu, ' '));
          at = origin.end;
        }
        expect(at).toBe(article.text.length);
        for (const block of article.blocks) expect(article.text.slice(block.start, block.end).trim()).toHaveLength(block.end - block.start);
      }),
      { numRuns: 40 },
    );
  });
});
