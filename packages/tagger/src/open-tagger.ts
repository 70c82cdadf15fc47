import type { Tagger } from '@dateline/analysis';
import { isChinese } from '@dateline/document';
import { tagChinese } from './chinese-tagger.ts';
import { tagEnglish } from './english-tagger.ts';
import { openChinese, type ChineseModelName, type ChineseOptions } from './open-chinese.ts';
import { openEnglish } from './open-english.ts';

export type TaggerOptions = ChineseOptions;

/** What an annotation says of who made it; the number counts the weights that shipped. */
const IDS = { best: 'tagger@5', fast: 'tagger-fast@5', clean: 'tagger-clean@4' } as const satisfies Record<ChineseModelName, string>;

/** Reads the models that ship with the package; keep the tagger, opening costs about a second.
 *  @throws DatelineError MODEL_UNREADABLE */
export async function openTagger(options: TaggerOptions = {}): Promise<Tagger> {
  const { zh = 'best' } = options;
  const [chinese, english] = await Promise.all([openChinese(options), openEnglish(options.models)]);
  return {
    id: IDS[zh],
    languages: ['zh-Hans', 'zh-Hant', 'en'],
    tag: async (texts, language) => (isChinese(language) ? tagChinese(chinese, texts) : tagEnglish(english, texts)),
  };
}
