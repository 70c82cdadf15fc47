import { foldHan, isChinese, type Span } from '@dateline/document';
import { classOf } from '../../words/characters.ts';
import { TIME_WORDING, TOKEN_WORDING } from './all-languages.ts';
import { chineseToken } from './chinese-token.ts';
import { withShorter } from './english-shorter.ts';
import { englishToken } from './english-token.ts';
import type { EventLayers } from './event-layers.ts';
import { layerTokens, startsIn, type Starts } from './layer-tokens.ts';
import { CHINESE, ENGLISH } from './lexicon.ts';
import { plain } from './plain-token.ts';
import { isAllowed, topicsOf, withSenses } from './senses.ts';
import { isPredicate, type Token, type TokenClass } from './token.ts';

/** Cuts sentences into tokens: names, times and numbers as the layers found them, then the longest words of the
 *  lexicon, and between them runs of other words. */
export function tokenizer(layers: EventLayers): (sentence: Span) => Token[] {
  const chinese = isChinese(layers.article.language);
  const text = chinese ? foldHan(layers.article.text) : layers.article.text.replace(/’/gu, "'");
  const starts = startsIn(layers);
  const layered = layerTokens(layers, starts, text);
  const lexicon = chinese ? CHINESE : ENGLISH;
  const topics = topicsOf(lexicon, text);
  const next = chinese ? chineseToken : englishToken;
  // 同意大利总理会谈: a trigger gives way to a name that begins inside it and goes on behind it.
  const beforeName = (token: Token): Token => {
    if (!chinese || token.class !== 'trigger') return token;
    for (let at = token.start + 1; at < token.end; at++) {
      const name = layered.get(at);
      if (name?.class === 'mention' && name.end > token.end) return next(text, token.start, at);
    }
    return token;
  };
  return (sentence) => {
    const tokens: Token[] = [];
    for (let at = sentence.start, head = datelineEnd(text, sentence); at < sentence.end; ) {
      at = afterAside(text, at);
      if (head > 0 && at >= head) {
        if (!chinese) governPlaces(tokens, text);
        tokens.push(plain(head, head, text, 'stop'));
        head = 0;
      }
      if (at >= sentence.end) break;
      const token = layered.get(at) ?? titleAt(text, at, sentence.end, starts) ?? beforeName(next(text, at, sentence.end));
      const longer = token.index >= 0 ? next(text, at, sentence.end) : token;
      const chosen = isSplit(text, longer, tokens.at(-1)) ? plain(at, at + 1, text, 'aspect') : longer.end > token.end && longer.class !== 'word' && longer.class !== 'trigger' ? longer : token;
      if (chosen.words.trim() !== '') pushed(tokens, chosen, text, chinese);
      else if (chinese && betweenHan(text, at)) tokens.push(plain(chosen.start, chosen.end, text, 'stop'));
      at = chosen.end;
    }
    const whole = chinese ? tokens : withShorter(tokens, text, (reading, at) => isAllowed(lexicon, reading.trigger, tokens, at, text, topics));
    return withSenses(lexicon, whole, text, topics);
  };
}

/** Where the dateline that opens a sentence ends (新华社巴黎12月9日电（记者…）); 0 where none does. Nobody in it does what follows. */
function datelineEnd(text: string, { start, end }: Span): number {
  const head = TOKEN_WORDING.datelines.exec(text.slice(start, Math.min(end, start + 64)))?.[0];
  return head ? start + head.length : 0;
}

/** The tokens of an English dateline as one phrase that a preposition governs: in KABUL, Afghanistan. */
function governPlaces(tokens: Token[], text: string): void {
  const at = tokens[0]?.start ?? 0;
  const names = tokens.map((token) => token.class === 'stop' ? { ...token, class: 'list' as const } : token);
  tokens.splice(0, tokens.length, plain(at, at, text, 'at'), ...names);
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

/** 通过了解除禁令的决议: behind a verb 了 goes with it, where a word begins behind it. */
const isSplit = (text: string, { start, end, words }: Token, last: Token | undefined): boolean =>
  last?.end === start && isPredicate(last) && TOKEN_WORDING.perfects.test(words) && chineseToken(text, start + 1, end + 1).end > end;

/** Classes behind which a noun phrase begins. */
const OPENS_PHRASE: ReadonlySet<TokenClass> = new Set<TokenClass>(['stop', 'list', 'with', 'toward', 'by', 'disposal', 'passive', 'about', 'report']);

/** Adds a token; single characters of Chinese that no table knows grow into one word. */
function pushed(tokens: Token[], token: Token, text: string, chinese: boolean): void {
  const last = tokens.at(-1);
  // 对总理、前部长发出: a title begins with it, and no clause ends.
  if (chinese && token.class === 'after' && TOKEN_WORDING.former.test(token.words) && (last === undefined || OPENS_PHRASE.has(last.class))) token = { ...token, class: 'word' };
  // 三天内: what is left of an expression of time is no noun.
  if (last?.class === 'time' && token.class === 'word' && TIME_WORDING.remainders.test(token.words)) tokens.push({ ...token, class: 'aspect' });
  else if (chinese && last?.class === 'word' && last.end === token.start && (token.class === 'word' || TOKEN_WORDING.wordEnds.test(token.words)))
    tokens[tokens.length - 1] = plain(last.start, token.end, text, 'word');
  else tokens.push(token);
}
