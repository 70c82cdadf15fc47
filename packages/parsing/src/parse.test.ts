import { describe, expect, it } from '@jest/globals';
import type { ParsedArticle } from './parsed.ts';
import { codes, FIRST, only, parsed } from './parsed.fixture.ts';

const shape = ({ article }: ParsedArticle): string[] => article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);

const SECOND = '工会发言人说，谈判没有取得进展，罢工将持续到周末。';

describe('front matter', () => {
  it('may follow a blank line, and stands over HTML', async () => {
    const article = await only(
      `\n---\ntitle: '码头工人罢工'\ncategories: \n - 新闻\n - 劳工\nauthor: 海港日报\ndate: Tue, 10 Aug 2021 04:44:38 GMT\n---\n\n<div>\n<p>${FIRST}</p>\n<h3>谈判破裂</h3>\n<figure><img src="https://example.org/a.jpg">码头上的工人（法新社）</figure><p>${SECOND}</p></div>`,
      'a.txt',
    );
    expect(article.article).toMatchObject({
      title: '码头工人罢工', language: 'zh-Hans', publishedAt: '2021-08-10T04:44:38Z', reference: { day: '2021-08-10', inferred: false },
      authors: ['海港日报'], categories: ['新闻', '劳工'], images: [{ url: 'https://example.org/a.jpg', caption: '码头上的工人（法新社）' }],
    });
    expect(shape(article)).toEqual([`paragraph: ${FIRST}`, 'heading: 谈判破裂', 'caption: 码头上的工人（法新社）', `paragraph: ${SECOND}`]);
  });

  it('stands over Markdown that repeats the title', async () => {
    const article = await only(`---\ntitle: "罷工"\ndate: "2017-08-28"\n---\n\n# 罷工\n\n#### ${FIRST}${FIRST}\n\n${SECOND}\n`, 'a.md');
    expect(article.article).toMatchObject({ title: '罷工', publishedAt: '2017-08-28' });
    expect(shape(article)).toEqual([`paragraph: ${FIRST}${FIRST}`, `paragraph: ${SECOND}`]);
  });

  it('that is a program is never run', async () => {
    const article = await only(`---js\nglobalThis.ran = true\n---\n# 题目\n\n${FIRST}`, 'a.md');
    expect(codes(article)).toContain('front-matter-refused');
    expect('ran' in globalThis).toBe(false);
    expect(shape(article)).toEqual([`paragraph: ${FIRST}`]);
  });

  it('that expands without end is refused, and the body is kept', async () => {
    const layers = ['a: &a [x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]', 'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]', 'title: [*c,*c,*c,*c,*c,*c,*c,*c,*c]'];
    const article = await only(`---\n${layers.join('\n')}\n---\n${FIRST}`, 'a.md');
    expect(codes(article)).toContain('front-matter-unreadable');
    expect(article.article.text).toBe(FIRST);
  });

  it.each(['- a\n- b', 'title: [unclosed', '"just text"'])('that is no mapping is an issue: %j', async (matter) => {
    const article = await only(`---\n${matter}\n---\n${FIRST}`, 'a.md');
    expect(codes(article)).toContain('front-matter-unreadable');
    expect(article.article.text).toBe(FIRST);
  });
});

describe('Markdown', () => {
  it('of a rolling page: title, repost line, byline, caption and references are told apart', async () => {
    const article = await only(
      `###  [:house:返回首頁](https://github.com/example/txt)\n---\n\n## 码头工人罢工数千人\n\` harbour\` [轉載自Harbour](https://harbour.example/zh/1584000/)\n\n里沃尼亚 阿海\n\n编辑上传 阿港\n![](https://harbour.example/uploads/2021/10/A-1.jpg)harbour.example\n当地时间10月9日报道，${FIRST}\n\n10月8日下午，${SECOND}\n\n参考链接：\n\n[https://news.example/a](https://news.example/a)\n`,
      'README.md',
    );
    expect(article.article).toMatchObject({
      title: '码头工人罢工数千人', url: 'https://harbour.example/zh/1584000/', publisher: 'Harbour', publishedAt: null, reference: { day: '2021-10-09', inferred: true },
      images: [{ url: 'https://harbour.example/uploads/2021/10/A-1.jpg', caption: 'harbour.example' }], credits: '编辑上传 阿港',
    });
    expect(shape(article).filter((line) => line.startsWith('paragraph'))).toEqual([`paragraph: 当地时间10月9日报道，${FIRST}`, `paragraph: 10月8日下午，${SECOND}`]);
  });

  it('with inline HTML takes its day from the address of the original', async () => {
    const article = await only(
      `### 码头工人罢工\n\n<p><strong>港口台消息</strong>：${FIRST}<br></p><p><strong>谈判没有结果</strong><br></p><p>${SECOND}</p>\n\n[查看原文](https://tv.example.com/2023/02/08/VIDE230208.shtml)\n`,
      'a.md',
    );
    expect(article.article).toMatchObject({ title: '码头工人罢工', publishedAt: '2023-02-08' });
    expect(shape(article)).toEqual([`paragraph: 港口台消息：${FIRST}`, 'heading: 谈判没有结果', `paragraph: ${SECOND}`]);
  });

  it('unwraps links, escapes and entities', async () => {
    const article = await only('# Strike\n\nThe [port](https://example.org/port) of *Livonia* &amp; its 3 \\* 4 docks were closed on Monday, officials said.\n', 'a.md');
    expect(article.article.text).toBe('The port of Livonia & its 3 * 4 docks were closed on Monday, officials said.');
  });
});

describe('plain text', () => {
  it('has a caption above its title, a standfirst under it, headings, and paragraphs that layout cut', async () => {
    const article = await only(
      `\n\n这张8月12日拍摄的照片显示工人在码头集会。海港社发\n\n# 港口停摆，工人“寸步不让”\n\n## 罢工进入第二周，船东增派代表\n\n### 谈判步步艰难\n\n${FIRST}\n\n工会发言人12日说，谈判没有取得进展。但一名消息人士告诉海港社，不能确定船东\n\n是否会继续谈判。\n\n综合海港社、里沃尼亚日报等`,
      'b.txt',
    );
    expect(article.article).toMatchObject({ title: '港口停摆，工人“寸步不让”', publishedAt: null, credits: '综合海港社、里沃尼亚日报等' });
    expect(shape(article)).toEqual([
      'caption: 这张8月12日拍摄的照片显示工人在码头集会。海港社发', 'standfirst: 罢工进入第二周，船东增派代表', 'heading: 谈判步步艰难', `paragraph: ${FIRST}`,
      'paragraph: 工会发言人12日说，谈判没有取得进展。但一名消息人士告诉海港社，不能确定船东是否会继续谈判。', 'credit: 综合海港社、里沃尼亚日报等',
    ]);
    expect(codes(article)).toEqual(['date-missing', 'paragraph-joined']);
  });

  it('in English is joined with a blank where a line goes on in lower case', async () => {
    const article = await only('Port closed\n\nThe union said on Monday, after a long night of talks, that the strike would\n\ngo on until the owners made an offer.\n\nThe owners declined to comment.', 'b.txt');
    expect(shape(article)).toEqual([
      'paragraph: The union said on Monday, after a long night of talks, that the strike would go on until the owners made an offer.', 'paragraph: The owners declined to comment.',
    ]);
  });
});

describe('HTML pages', () => {
  const page = (head: string, body: string): string => `<!doctype html><html><head>${head}</head><body><div class="nav"><a href="/">首页</a><a href="/a">国际</a></div>${body}<div class="footer">版权所有</div></body></html>`;
  const prose = `<p>\u3000\u3000${FIRST}${SECOND}${FIRST}</p>\n<p>\u3000\u3000${SECOND}${FIRST}${SECOND}</p><p>&ldquo;${FIRST}&rdquo;他说。${FIRST}${SECOND}</p>`;

  it('in Chinese state title, time, source, author and editor in print', async () => {
    const article = await only(
      page('<title>\n码头工人再次罢工-海港网\n</title>', `<div class="h-title">码头工人再次罢工</div><span>2019-12-10 07:57:40</span><span>来源：<em>海港网</em></span><div id="detail">${prose}<div class="share">分享到：</div><script>var a = "<p>x</p>";</script></div><span>责任编辑：甘来</span>`),
      'a.html',
    );
    expect(article.article).toMatchObject({ title: '码头工人再次罢工', publishedAt: '2019-12-10T07:57:40', publisher: '海港网', language: 'zh-Hans' });
    expect(shape(article)).toEqual([`paragraph: ${FIRST}${SECOND}${FIRST}`, `paragraph: ${SECOND}${FIRST}${SECOND}`, `paragraph: “${FIRST}”他说。${FIRST}${SECOND}`]);
  });

  it('believe JSON-LD before OpenGraph, and OpenGraph before the title element', async () => {
    const article = await only(
      page(
        `<title>Site</title><link rel="canonical" href="https://example.org/1"><meta property="og:title" content="另一个题目"><meta property="og:site_name" content="海港网"><script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"码头工人罢工第三天","datePublished":"2021-08-10T09:00:00+08:00","author":[{"@type":"Person","name":"阿海"}]}]}</script>`,
        `<h1>码头工人罢工第三天</h1>${prose}`,
      ),
      'a.html',
    );
    expect(article.article).toMatchObject({ title: '码头工人罢工第三天', url: 'https://example.org/1', publishedAt: '2021-08-10T09:00:00+08:00', authors: ['阿海'], publisher: '海港网' });
  });

  it('call their standfirst so by a class, above the prose alone', async () => {
    const article = await only(page('', `<article><h1>码头工人罢工第三天</h1><p class="article__standfirst">船东说，没有什么可谈的。</p>${prose}<p class="sub-title">${SECOND}</p></article>`), 'a.html');
    expect(article.article.blocks.map((block) => block.kind)).toEqual(['standfirst', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('end in references and disclaimers that are no prose', async () => {
    const article = await only(page('', `<article><h1>码头工人罢工第三天</h1>${prose}<p>（本文仅供参考，不构成投资建议。）</p><p>免責聲明：本網不對內容負責。</p><p>案件編號：HCAL 12/2021</p></article>`), 'a.html');
    expect(article.article.blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'paragraph', 'credit']);
  });

  it('nested a hundred thousand deep give their text', async () => {
    const article = await only(`<html><body>${'<div>'.repeat(100_000)}${FIRST}${'</div>'.repeat(100_000)}</body></html>`, 'a.html');
    expect(article.article.text).toBe(FIRST);
    expect(codes(article)).toContain('markup-too-deep');
  });
});

describe('feeds', () => {
  it('RSS gives one article an item, the full text before the summary, and keeps an item without title', async () => {
    const { format, articles } = await parsed(
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>海港网</title><item><title>A &amp; B</title><link>https://example.org/1</link><guid>https://example.org/1</guid><pubDate>Tue, 10 Aug 2021 04:44:38 +0800</pubDate><dc:creator>阿海</dc:creator><category>劳工</category><description>摘要</description><content:encoded><![CDATA[<p>${FIRST}</p><p>${SECOND}</p>]]></content:encoded></item><item><description>&lt;p&gt;${SECOND}&lt;/p&gt;</description></item></channel></rss>`,
      'daily.xml',
    );
    expect(format).toBe('feed');
    expect(articles.map(({ id }) => id)).toEqual(['daily#1', 'daily#2']);
    expect(articles[0]?.article).toMatchObject({ title: 'A & B', url: 'https://example.org/1', publishedAt: '2021-08-10T04:44:38+08:00', authors: ['阿海'], publisher: '海港网', categories: ['劳工'], text: `${FIRST}\n${SECOND}` });
    expect(articles[1]?.article).toMatchObject({ title: null, text: SECOND });
    expect(codes(articles[1]!)).toEqual(['article-without-title', 'date-missing']);
  });

  it('Atom may hold its markup as XML', async () => {
    const article = await only(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Port</title><entry><title type="html">A &lt;b&gt;strike&lt;/b&gt;</title><id>urn:1</id><published>2021-08-10T01:02:03+08:00</published><author><name>Ann</name></author><link rel="alternate" href="https://example.org/2"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The port <b>closed</b>.</p></div></content></entry></feed>`,
      'a.atom',
    );
    expect(article.id).toBeNull();
    expect(article.article).toMatchObject({ title: 'A strike', url: 'https://example.org/2', publishedAt: '2021-08-10T01:02:03+08:00', authors: ['Ann'], text: 'The port closed.' });
  });

  it('JSON Feed names its items by their ids', async () => {
    const item = (id: string) => ({ id, title: `Item ${id}`, content_html: `<p>The port closed on day ${id}.</p>`, date_published: '2021-08-10T01:02:03Z' });
    const { articles } = await parsed(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Port', items: [item('a'), item('b')] }), 'feed.json');
    expect(articles.map(({ id, article }) => [id, article.text])).toEqual([['feed#a', 'The port closed on day a.'], ['feed#b', 'The port closed on day b.']]);
  });
});

describe('JSON', () => {
  it('of the news-please kind: captions and headings between the lines are no paragraphs', async () => {
    const article = await only(
      JSON.stringify({
        title: 'Strike closes port', date_publish: '2016-11-11T11:02:27', source_domain: 'www.example.org', url: 'https://www.example.org/1', image_url: 'https://example.org/a.jpg',
        text: 'Image copyright EPA Image caption Dockers at the gate\nDockers have walked out of the port of Livonia, officials said.\n\'No offer\'\nA union spokesman said there was "no offer" on the table after the talks.',
      }),
      'a.json',
    );
    expect(article.article).toMatchObject({ title: 'Strike closes port', publishedAt: '2016-11-11T11:02:27', publisher: 'www.example.org', language: 'en' });
    expect(article.article.blocks.map((block) => block.kind)).toEqual(['caption', 'paragraph', 'heading', 'paragraph']);
  });

  it('of the schema.org kind', async () => {
    const article = await only(JSON.stringify({ '@type': 'NewsArticle', headline: 'Strike', articleBody: 'The port closed.', datePublished: '2021-08-10', author: { name: 'Ann' }, publisher: { name: 'Port Times' } }), 'a.json');
    expect(article.article).toMatchObject({ title: 'Strike', text: 'The port closed.', publishedAt: '2021-08-10', authors: ['Ann'], publisher: 'Port Times' });
  });

  it('Lines keep the good ones beside a bad one', async () => {
    const { articles, issues } = await parsed('{"title":"A","text":"The port closed."}\n{broken\n{"title":"B","text":"The port opened."}\n', 'a.jsonl');
    expect(articles.map(({ id, article }) => [id, article.title])).toEqual([['a#1', 'A'], ['a#3', 'B']]);
    expect(issues.map((found) => found.code)).toEqual(['item-unreadable']);
  });
});
