import type { Analysis, Chain, Mention, Quotation, Span } from '@dateline/document';
import type { SyntheticArticle } from '@dateline/corpus/synthetic';
import type { ArticleToFile } from '../src/filing/document.ts';
import { sentenceOf, type Draw, type Vocabulary } from './invented-words.ts';

/** Who half of all articles name, each this many times: a million mentions in a hundred thousand. */
export const EVERYWHERE = { truth: 'person everywhere', mentions: 20, zh: ['奥雷利奥·班达', '班达', '奥·班达'], en: ['Aurelio Banda', 'Banda', 'A. Banda'] } as const;

const MADE = { by: 'synthetic@1', confidence: 1 } as const;
const OUTLETS = 40;

/** An article of a synthetic one: sentences of invented words follow it, so that it is as long as news is; every second has somebody whom all news names in each of
 *  twenty sentences. What is quoted, who publishes and what the headline says is drawn too. */
export function largeArticle({ analysis, truth }: SyntheticArticle, number: number, words: Vocabulary, draw: Draw): { readonly document: ArticleToFile; readonly truth: SyntheticArticle['truth'] } {
  const chinese = analysis.article.language === 'zh-Hans';
  const everywhere = number % 2 === 0;
  const names = EVERYWHERE[chinese ? 'zh' : 'en'];
  const [space, stop] = chinese ? ['', '。'] : [' ', '. '];
  let text = `${analysis.article.text}${space}`;
  const chain = analysis.chains.length;
  const mentions: Mention[] = [];
  const quotations: Quotation[] = [];
  const sentences = everywhere ? EVERYWHERE.mentions : 8 + Math.floor(draw() ** 3 * 60);
  for (let index = 0; index < sentences; index++) {
    let speaker: Quotation['speaker'] = null;
    if (everywhere) {
      const title = index === 0 ? (chinese ? '总统' : 'president ') : '';
      const name = names[index === 0 ? 0 : Math.floor(draw() * names.length)] ?? '';
      const start = text.length + title.length;
      const span = { start, end: start + name.length };
      mentions.push({ ...MADE, kind: 'person', span, form: 'name', sense: null, chain, role: title === '' ? null : { start: start - title.length, end: start - title.length + title.trim().length } });
      text += `${title}${name}${space}`;
      speaker = { span, chain };
    }
    const sentence = sentenceOf(words, chinese, draw);
    if (index === 1 || (index === 2 && draw() < 0.5)) quotations.push(quoted({ start: text.length, end: text.length + sentence.length }, speaker ?? speakerIn(analysis)));
    text += `${sentence}${stop}`;
  }
  const chains: Chain[] = everywhere ? [...analysis.chains, { kind: 'person', name: names[0], mentions: mentions.map((_, index) => analysis.mentions.length + index), place: null }] : [...analysis.chains];
  const headline = `${analysis.mentions[0] ? analysis.article.text.slice(analysis.mentions[0].span.start, analysis.mentions[0].span.end) : ''}${space}${sentenceOf(words, chinese, draw).slice(0, chinese ? 16 : 48)}`;
  const whole: Analysis = {
    ...analysis, chains, mentions: [...analysis.mentions, ...mentions], quotations, sentences: [{ start: 0, end: text.length }],
    article: { ...analysis.article, title: headline, url: `https://news.example/${String(number)}`, publisher: `Outlet ${String(Math.floor(OUTLETS ** draw()))}`, categories: [`section ${String(number % 12)}`], text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] },
  };
  const document = { origin: `large/${String(number)}`, sha256: number.toString(16).padStart(64, '0'), format: 'synthetic', item: null, documentArticles: 1, origins: [], within: {}, issues: [], analysis: whole };
  return { document, truth: { ...truth, chains: everywhere ? [...truth.chains, EVERYWHERE.truth] : truth.chains } };
}

const quoted = (content: Span, speaker: Quotation['speaker']): Quotation => ({ ...MADE, span: content, content, direct: true, stance: 'neutral', cue: null, speaker, via: [] });

function speakerIn({ mentions }: Analysis): Quotation['speaker'] {
  const person = mentions.find(({ kind }) => kind === 'person');
  return person ? { span: person.span, chain: person.chain } : null;
}
