/** A word or mark of a text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words as the corpora of the field cut them: abbreviations keep their stops, `'s` and `n't` stand alone, hyphens join,
 *  numbers keep their commas, every other mark is a token. */
const TOKEN = new RegExp(
  [
    String.raw`https?://\S+`,
    String.raw`(?:\p{Lu}\.){2,}(?:\p{Lu}\b)?`, // U.S. · J.K
    String.raw`(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Prof|St|Jr|Sr|Inc|Corp|Co|Ltd|No|vs)\.`,
    String.raw`\p{Lu}\.(?=\s+\p{Lu})`, // an initial
    String.raw`['’](?:s|S|re|ve|ll|d|m|RE|VE|LL)\b`,
    String.raw`[ap]\.m\.`, // five p.m.
    String.raw`\d+(?:[.,:/–-]\d+)*(?:st|nd|rd|th|s|[a-z]{1,2}\b)?(?:-\p{L}[\p{L}-]*)?`, // 30-8-1996, 3.5, 12th, 40-year-old
    String.raw`n['’]t\b`,
    String.raw`[\p{L}\p{N}_](?:(?!n['’]t\b)[\p{L}\p{M}\p{N}_]|[-&](?=[\p{L}\p{N}])|['’](?=\p{L})(?!(?:s|S|re|ve|ll|d|m|t|RE|VE|LL)\b))*`,
    String.raw`\.{2,}|…`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);

export const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(TOKEN), (match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));
