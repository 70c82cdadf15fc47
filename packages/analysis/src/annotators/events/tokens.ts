import { foldHan, isChinese, type Span } from '@dateline/document';
import type { Layers } from '../../layers.ts';
import { classOf } from '../../words/characters.ts';
import { TIME_WORDING } from './all-languages.ts';
import { CHINESE, CHINESE_TREE, ENGLISH } from './lexicon.ts';
import { topicsOf, withSenses } from './senses.ts';
import type { Token, TokenClass } from './token.ts';

export type EventLayers = Pick<Layers, 'article' | 'sentences' | 'mentions' | 'chains' | 'times' | 'quantities' | 'quotations'>;

/** Layers by where they start, so that a reader asks once for each character. */
interface Starts {
  readonly mention: ReadonlyMap<number, number>;
  readonly time: ReadonlyMap<number, number>;
  readonly quantity: ReadonlyMap<number, number>;
}

const startsOf = (annotations: readonly { readonly span: Span }[]): Map<number, number> => {
  const longest = new Map<number, number>();
  annotations.forEach(({ span }, index) => {
    const other = annotations[longest.get(span.start) ?? -1];
    if (!other || other.span.end < span.end) longest.set(span.start, index);
  });
  return longest;
};

/** Cuts sentences into tokens: names, times and numbers as the layers found them, then the longest words of the
 *  lexicon, and between them runs of other words. */
export function tokenizer(layers: EventLayers): (sentence: Span) => Token[] {
  const chinese = isChinese(layers.article.language);
  const text = chinese ? foldHan(layers.article.text) : layers.article.text.replace(/’/gu, "'");
  const starts: Starts = { mention: startsOf(layers.mentions), time: startsOf(layers.times), quantity: startsOf(layers.quantities) };
  const layered = layerTokens(layers, starts, text);
  const lexicon = chinese ? CHINESE : ENGLISH;
  const topics = topicsOf(lexicon, text);
  const next = chinese ? chineseToken : englishToken;
  return (sentence) => {
    const tokens: Token[] = [];
    for (let at = sentence.start, head = datelineEnd(text, sentence, chinese); at < sentence.end; ) {
      at = afterAside(text, at);
      if (head > 0 && at >= head) {
        tokens.push(plain(head, head, text, 'stop'));
        head = 0;
      }
      if (at >= sentence.end) break;
      const token = layered.get(at) ?? titleAt(text, at, sentence.end, starts) ?? next(text, at, sentence.end);
      const longer = token.index >= 0 ? next(text, at, sentence.end) : token;
      const chosen = longer.end > token.end && longer.class !== 'word' && longer.class !== 'trigger' ? longer : token;
      if (chosen.words.trim() !== '') pushed(tokens, chosen, text, chinese);
      else if (chinese && betweenHan(text, at)) tokens.push(plain(chosen.start, chosen.end, text, 'stop'));
      at = chosen.end;
    }
    return withSenses(lexicon, tokens, text, topics);
  };
}

const DATELINE = /^[（(]?[^，。；：“”！？]{2,24}\d{1,2}日(?:综合)?[电讯](?:[（(][^（()）\n]{1,24}[）)])?[）)]?\s*/u;

/** Where the dateline that opens a sentence ends (新华社巴黎12月9日电（记者…）); 0 where none does. Nobody in it does what follows. */
function datelineEnd(text: string, { start, end }: Span, chinese: boolean): number {
  const head = chinese ? DATELINE.exec(text.slice(start, Math.min(end, start + 64)))?.[0] : undefined;
  return head ? start + head.length : 0;
}

const TITLE = /《[^《》\n]{1,60}》/uy;

/** 《…》 that names no one: the words of a title report nothing. */
function titleAt(text: string, at: number, end: number, { mention }: Starts): Token | undefined {
  if (text.charAt(at) !== '《' || mention.has(at + 1)) return undefined;
  TITLE.lastIndex = at;
  const title = TITLE.exec(text)?.[0];
  return title && at + title.length <= end ? plain(at, at + title.length, text, 'word') : undefined;
}

/** White space between two Chinese characters parts clauses, as in headlines. */
const betweenHan = (text: string, at: number): boolean => isIdeograph(text.charCodeAt(at - 1)) && isIdeograph(text.charCodeAt(at + 1));
const isIdeograph = classOf(/[\u4e00-\u9fff]/u);

const ASIDE = /[（(][^（()）\n]{1,40}[）)]/uy;

/** Past what stands in brackets: it explains the words before it and does not part the clause. */
function afterAside(text: string, at: number): number {
  const opening = text.charAt(at);
  if (opening !== '(' && opening !== '（') return at;
  ASIDE.lastIndex = at;
  return at + (ASIDE.exec(text)?.[0].length ?? 0);
}

/** Adds a token; single characters of Chinese that no table knows grow into one word. */
function pushed(tokens: Token[], token: Token, text: string, chinese: boolean): void {
  const last = tokens.at(-1);
  // 三天内: what is left of an expression of time is no noun.
  if (last?.class === 'time' && token.class === 'word' && TIME_WORDING.remainders.test(token.words)) tokens.push({ ...token, class: 'aspect' });
  else if (chinese && token.class === 'word' && last?.class === 'word' && last.end === token.start)
    tokens[tokens.length - 1] = plain(last.start, token.end, text, 'word');
  else tokens.push(token);
}

/** The tokens of names, times and numbers, by where they begin. */
function layerTokens(layers: EventLayers, starts: Starts, text: string): ReadonlyMap<number, Token> {
  const tokens = new Map<number, Token>();
  for (const { span: { start } } of [...layers.times, ...layers.quantities, ...layers.mentions]) {
    const token = tokens.has(start) ? undefined : layerToken(layers, starts, text, start);
    if (token) tokens.set(start, token);
  }
  return tokens;
}

function layerToken(layers: EventLayers, starts: Starts, text: string, at: number): Token | undefined {
  let best: Token | undefined;
  for (const name of ['time', 'quantity', 'mention'] as const) {
    const index = starts[name].get(at);
    if (index === undefined) continue;
    const span = (name === 'time' ? layers.times : name === 'quantity' ? layers.quantities : layers.mentions)[index]?.span;
    if (!span || (best && best.end >= span.end)) continue;
    // the state-owned operator: no state.
    if (name === 'mention' && layers.mentions[index]?.form !== 'name' && /^-[a-z]/u.test(text.slice(span.end, span.end + 2))) continue;
    const end = name === 'mention' ? beforeTime(layers, starts, span) : span.end;
    best = { start: at, end, words: text.slice(at, end), class: name, index, town: name === 'mention' && isTown(layers, index), readings: [] };
  }
  return best;
}

const isTown = ({ mentions, chains }: EventLayers, index: number): boolean => {
  const mention = mentions[index];
  return mention?.kind === 'location' && mention.sense !== 'institution' && chains[mention.chain]?.place?.kind !== 'country';
};

/** 穆希丁周一: a time that begins in a name and ends behind it is no part of the name. */
function beforeTime({ times }: EventLayers, { time }: Starts, { start, end }: Span): number {
  for (let at = start + 1; at < end; at++) if ((times[time.get(at) ?? -1]?.span.end ?? 0) > end) return at;
  return end;
}

const plain = (start: number, end: number, text: string, name: TokenClass): Token =>
  ({ start, end, words: text.slice(start, end), class: name, index: -1, readings: [] });

const MARKS: Readonly<Record<string, TokenClass>> = {
  '，': 'stop', '。': 'stop', '；': 'stop', '：': 'stop', '！': 'stop', '？': 'stop', '…': 'stop', '—': 'stop', ':': 'stop', ';': 'stop', ',': 'stop', '.': 'stop', '!': 'stop', '?': 'stop',
  '、': 'list', '“': 'quote', '”': 'quote', '"': 'quote', '「': 'quote', '」': 'quote', '『': 'quote', '』': 'quote', '《': 'quote', '》': 'quote', '‘': 'quote',
  '（': 'stop', '）': 'stop', '(': 'stop', ')': 'stop', '\n': 'stop', '–': 'stop',
};

/** Asked for each character: by code, since a character cut from a text is no key that the engine knows. */
const CLASS_BY_CODE: ReadonlyMap<number, TokenClass> = new Map(Object.entries({ ...MARKS, 的: 'of', 了: 'aspect', 过: 'aspect', 着: 'aspect' } as const).map(([mark, name]) => [mark.charCodeAt(0), name]));

function chineseToken(text: string, at: number, end: number): Token {
  const character = text.charAt(at);
  const found = entryAt(text, at, end);
  // 将更多逃离: how, where a verb follows; 更多士兵 are who.
  if (character === '更' && MORE.test(text.slice(at, at + 2)) && entryAt(text, at + 2, end)?.readings.some(({ trigger }) => trigger.as === 'verb')) return plain(at, at + 2, text, 'adverb');
  // 平民 begins inside 暴力和平民: 和 and 与 give way to the word after them.
  if (found && found.end === at + 2 && (character === '和' || character === '与')) {
    const next = entryAt(text, at + 1, end);
    if (next && next.end > found.end) return plain(at, at + 1, text, 'with');
  }
  if (found && found.class === 'adverb' && found.end > at + 1 && yields(text, at, end, found.end)) return entryAt(text, at, found.end - 1) ?? found;
  if (found) return found;
  const name = CLASS_BY_CODE.get(text.charCodeAt(at));
  if (name) return plain(at, at + 1, text, name);
  if (!isAlphanumeric(text.charCodeAt(at))) return plain(at, at + 1, text, 'word');
  SCORE.lastIndex = at;
  const points = SCORE.exec(text);
  // 3比1战胜: how it ended belongs to neither side.
  if (points && at + points[0].length <= end) return plain(at, at + points[0].length, text, 'adverb');
  LATIN.lastIndex = at;
  const run = LATIN.exec(text);
  return plain(at, run && at + run[0].length <= end ? at + run[0].length : at + 1, text, 'word');
}

/** 将会见 is 将 and 会见, 不会谈判 is 不会 and 谈判: an adverb gives its last character to a longer word that begins with it, unless
 *  another begins behind it. */
function yields(text: string, at: number, end: number, adverbEnd: number): boolean {
  const next = entryAt(text, adverbEnd - 1, end);
  if (next?.class !== 'trigger' || next.end <= adverbEnd || entryAt(text, at, adverbEnd - 1)?.end !== adverbEnd - 1) return false;
  const behind = entryAt(text, adverbEnd, end);
  return behind === undefined || behind.end === adverbEnd + 1;
}

const MORE = /^更[多快早少]$/u;
const isAlphanumeric = classOf(/[A-Za-z0-9]/u);
const SCORE = /\d{1,3}(?:\s?[:：比-]\s?\d{1,3})(?!\d)/uy;
const LATIN = /[A-Za-z0-9][A-Za-z0-9.\-']*/uy;

/** The longest word of the table that begins here. */
function entryAt(text: string, at: number, limit: number): Token | undefined {
  const found = CHINESE_TREE.at(text, at, limit);
  return found && { start: at, end: found.end, words: found.value.words, class: found.value.class, index: -1, readings: found.value.readings };
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|['.\-,](?=[\p{L}\p{N}]))*/uy;

function englishToken(text: string, at: number, end: number): Token {
  WORD.lastIndex = at;
  const run = WORD.exec(text)?.[0];
  if (!run) {
    const character = text.charAt(at);
    if (character === "'" && text.charAt(at + 1) === 's') return plain(at, at + 2, text, 'of');
    return plain(at, at + 1, text, MARKS[character] ?? 'quote');
  }
  // 6-4: how it ended belongs to neither side.
  if (/^\d{1,3}-\d{1,3}$/u.test(run) && at + run.length <= end) return plain(at, at + run.length, text, 'adverb');
  const possessive = run.endsWith("'s") ? at + run.length - 2 : at + run.length;
  const stop = Math.min(possessive, end);
  const word = text.slice(at, stop);
  return englishEntry(text, at, end, word) ?? plain(at, stop, text, run === 'of' ? 'of' : ADVERB.test(word) ? 'adverb' : 'word');
}

/** Repeatedly, completely; not family, supply, friendly. */
const ADVERB = /^(?!(?:.*(?:famil|assembl|suppl|repl|all|bull|monopol|anomal|friend|elder|love|like|dead|week|month|year|cost|world|live|lone|order|time|coast|cowar|unru|ug|me|be|je|ho|jo|ju|on|ear|dai|fol|homi|rall|butterf|timel|unlike|state|heaven|scholar))ly$)[a-z]{3,}ly$/u;

/** Entries match whole words, whatever their case. */
function englishEntry(text: string, at: number, end: number, run: string): Token | undefined {
  for (const length of ENGLISH.starts.get(run.toLowerCase()) ?? []) {
    if (at + length > end || /[\p{L}\p{N}]/u.test(text.charAt(at + length))) continue;
    const words = text.slice(at, at + length).toLowerCase();
    const entry = ENGLISH.entries.get(words);
    if (entry) return { start: at, end: at + length, words, class: entry.class, index: -1, readings: entry.readings };
  }
  return undefined;
}
