import type pg from 'pg';

/** Words to look for, and of what sort they are. */
export interface Query {
  readonly sort: string;
  readonly words: string;
}

/** Of each sort so many, drawn from the texts and names themselves: the same in every run over the same graph. */
export async function searchQueries(client: pg.Client, each: number): Promise<readonly Query[]> {
  const texts = await rowsOf(client, `SELECT r.language, r.text FROM revision r JOIN article a ON a.id = r.article_id WHERE r.current ORDER BY md5(a.key) LIMIT ${String(each * 12)}`) as readonly { language: string; text: string }[];
  const names = await rowsOf(client, `SELECT n.text, n.language FROM entity_name n JOIN entity e ON e.id = n.entity_id ORDER BY md5(n.text) LIMIT ${String(each * 2)}`) as readonly { language: string; text: string }[];
  const common = await rowsOf(client, `SELECT e.gram, e.share FROM pg_stats s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS e(gram, share)
    WHERE s.schemaname = 'public' AND s.tablename = 'revision' AND s.attname = 'search' AND e.gram NOT LIKE '+%' ORDER BY e.share DESC`) as readonly { gram: string }[];
  const [zh, en] = [texts.filter(({ language }) => language === 'zh-Hans').map(({ text }) => text), texts.filter(({ language }) => language === 'en').map(({ text }) => text)];
  const chinese = (index: number, length: number): string => [...zh[index % zh.length]?.replace(/[^\p{Script=Han}]/gu, '') ?? ''].slice(100 + index, 100 + index + length).join('');
  const english = (index: number, count: number): string => (en[index % en.length]?.match(/[a-z]{3,}/gu) ?? []).slice(30 + index, 30 + index + count).join(' ');
  const bigrams = common.map(({ gram }) => gram).filter((gram) => /^\p{Script=Han}{2}$/u.test(gram));
  const words = common.map(({ gram }) => gram).filter((gram) => /^[a-z]{2,}$/u.test(gram));
  const sorts: Readonly<Record<string, (index: number) => string | undefined>> = {
    'two characters, among the most common': (index) => bigrams[index],
    'word, among the most common': (index) => words[index],
    'two characters of a text': (index) => chinese(index, 2),
    'three or four characters of a text': (index) => chinese(index, 3 + (index % 2)),
    'word of a text': (index) => english(index, 1),
    'two words of a text': (index) => english(index, 2),
    'two common words': (index) => `${words[index] ?? ''} ${words[index + 7] ?? ''}`,
    'two common pairs of characters': (index) => `${bigrams[index] ?? ''} ${bigrams[index + 9] ?? ''}`,
    'phrase of a text': (index) => `"${english(index, 2 + (index % 2))}"`,
    'phrase of common words': (index) => `"${words[index % 12] ?? ''} ${words[(index + 3) % 12] ?? ''}"`,
    'beginning of a word': (index) => `${english(index, 1).slice(0, 4)}*`,
    'name': (index) => names[index]?.text,
    'name and a word': (index) => `${names[each + index]?.text ?? ''} ${index % 2 ? bigrams[index * 3] ?? '' : words[index * 3] ?? ''}`,
    'who is in half of all articles': (index) => ['班达', 'Banda', '奥雷利奥·班达', 'Aurelio Banda', '"aurelio banda"', '班達', 'banda president', '总统 班达'][index % 8],
    'one character': (index) => chinese(index, 1),
    'nothing has it': (index) => (index % 2 ? `qx${String(index)}vv` : `${chinese(index, 2)}龘${chinese(index + 1, 1)}`),
  };
  return Object.entries(sorts).flatMap(([sort, drawn]) => Array.from({ length: each }, (_, index) => ({ sort, words: drawn(index) ?? '' })).filter(({ words: drawnWords }) => drawnWords.replace(/["* ]/gu, '') !== ''));
}

const rowsOf = async (client: pg.Client, sql: string): Promise<readonly unknown[]> => (await client.query<Record<string, unknown>>(sql)).rows;
