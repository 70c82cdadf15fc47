import { describe, expect, it } from '@jest/globals';
import type { Article, EntityKind, MentionForm } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import fc from 'fast-check';
import { sentencesOf } from '../sentences/sentences.ts';
import type { DraftMention } from '../mentions/draft-mention.ts';
import { clusters } from './clusters.ts';
import { corefer } from './coreference.ts';

const NOWHERE: Gazetteer = { named: () => [], byId: () => undefined, parentOf: () => undefined, country: () => undefined, inCountry: () => [], namesOf: () => [] } as unknown as Gazetteer;

const articleOf = (text: string, language: string): Article => ({
  url: null, title: null, language, publishedAt: null, reference: { day: null, inferred: false }, authors: [], publisher: null, categories: [], images: [], credits: null,
  text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
});

const KINDS: Readonly<Record<string, EntityKind>> = { p: 'person', o: 'organization', l: 'location' };

/** `[p:柯比]` marks a name, `[p*:他]` a word that stands for one. */
function chainsIn(marked: string, language: string): string[] {
  const drafts: DraftMention[] = [];
  let text = '';
  for (const part of marked.split(/(\[[pol]\*?:[^\]]+\])/u)) {
    const mark = /^\[([pol])(\*?):([^\]]+)\]$/u.exec(part);
    const words = mark?.[3] ?? part;
    const form: MentionForm = mark?.[2] ? 'pronoun' : 'name';
    if (mark) drafts.push({ span: { start: text.length, end: text.length + words.length }, kind: KINDS[mark[1]!]!, form, sense: null, role: null, by: 'test', confidence: 1 });
    text += words;
  }
  const article = articleOf(text, language);
  const { mentions, chains } = corefer({ article, sentences: sentencesOf(article) }, drafts, NOWHERE);
  return chains.map((chain) => chain.mentions.map((index) => text.slice(mentions[index]!.span.start, mentions[index]!.span.end)).join(' = '));
}

describe('coreference', () => {
  it.each<[string, string[]]>([
    ['[p:扎尔梅·哈利勒扎德]抵达。[p:哈利勒扎德]说话。', ['扎尔梅·哈利勒扎德 = 哈利勒扎德']],
    ['[p:约翰·史密斯]和[p:玛丽·史密斯]到场，[p:史密斯]致辞。', ['约翰·史密斯', '玛丽·史密斯 = 史密斯']],
    ['[o:世界卫生组织]（[o:世卫组织]）通报。', ['世界卫生组织 = 世卫组织']],
    ['[o:国家地震台网]（[o:CENC]）测定。', ['国家地震台网 = CENC']],
    ['[o:巴基斯坦塔利班]不是[o:塔利班]。', ['巴基斯坦塔利班', '塔利班']],
    ['[o:法国空军]起飞，[o:空军]确认。', ['法国空军 = 空军']],
    ['[l:美国]宣布，[l:美方]将派人。', ['美国 = 美方']],
    ['[l:加兹尼省]首府[l:加兹尼]', ['加兹尼省', '加兹尼']],
    ['[p:柯比]在记者会上讲话。[p*:他]没有回答。', ['柯比 = 他']],
    ['人们说[p*:他]会来。', []],
    ['[p:柯比]说：“[p*:他]走了。”', ['柯比']],
    ['[l:阿富汗]局势恶化，[l:英国]公民离开[l*:该国]。', ['阿富汗 = 该国', '英国']],
  ])('%s', (marked, expected) => {
    expect(chainsIn(marked, 'zh-Hans')).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['[p:Andrew Fahie] was held. [p:Fahie] denies it.', ['Andrew Fahie = Fahie']],
    ['[l:British Virgin Islands] ([l:BVI])', ['British Virgin Islands = BVI']],
    ['[o:Drug Enforcement Agency] agents said the [o:DEA] acted.', ['Drug Enforcement Agency = DEA']],
    ['[l:Kunduz province] fell; [l:Kunduz] burned.', ['Kunduz province = Kunduz']],
    ['[p:Jan] told [p:Ali] that [p*:he] was hurt.', ['Jan = he', 'Ali']],
  ])('%s', (marked, expected) => {
    expect(chainsIn(marked, 'en')).toEqual(expected);
  });

  it('names a chain by its fullest form', () => {
    const article = articleOf('柯比说。约翰·柯比说。', 'zh-Hans');
    const draft = (start: number, end: number): DraftMention => ({ span: { start, end }, kind: 'person', form: 'name', sense: null, role: null, by: 'test', confidence: 1 });
    expect(corefer({ article, sentences: sentencesOf(article) }, [draft(0, 2), draft(4, 9)], NOWHERE).chains).toMatchObject([{ name: '约翰·柯比', mentions: [0, 1] }]);
  });
});

describe('clusters', () => {
  it('are the same whatever the order of the joins', () => {
    const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 });
    fc.assert(
      fc.property(pairs, (joins) => {
        const forward = clusters(10);
        const backward = clusters(10);
        for (const [a, b] of joins) forward.join(a, b);
        for (const [a, b] of [...joins].reverse()) backward.join(b, a);
        for (let item = 0; item < 10; item++) expect(forward.of(item)).toBe(backward.of(item));
      }),
    );
  });
});
