import type { Jieba } from '@node-rs/jieba';
import type { Segmenter } from './chinese-features.ts';
import type { PlacesOfTag } from './chinese-tables.ts';

/** Words that are kept with their part of speech, some 5 MB; then they are learned anew. */
const MOST_KNOWN = 50_000;

/** jieba's words and parts of speech. Its `tag` makes an object of each word, at twice the cost of `cut`; and since a part of speech
 *  depends on the word alone, it is asked only for lines with a word that has not been met. */
export function jiebaWords(jieba: Pick<Jieba, 'cut' | 'tag'>, placesOfTag: (tag: string) => PlacesOfTag): Segmenter {
  const known = new Map<string, PlacesOfTag>();
  const learned = (line: string, asked: string): PlacesOfTag => {
    if (known.size > MOST_KNOWN) known.clear();
    for (const { word, tag } of jieba.tag(line, true)) known.set(word, placesOfTag(tag));
    return known.get(asked) as PlacesOfTag;
  };
  return (lines, found) => {
    let at = 0;
    for (const word of jieba.cut(lines, true)) {
      found(word.length, known.get(word) ?? learned(word === '\n' ? word : lineAt(lines, at), word));
      at += word.length;
    }
  };
}

function lineAt(lines: string, at: number): string {
  const end = lines.indexOf('\n', at);
  return lines.slice(lines.lastIndexOf('\n', at) + 1, end < 0 ? lines.length : end);
}
