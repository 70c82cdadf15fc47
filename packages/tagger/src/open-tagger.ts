import type { Tagger } from '@dateline/analysis';
import { isChinese } from '@dateline/document';
import { tagChinese } from './chinese-tagger.ts';
import { tagEnglish } from './english-tagger.ts';
import { openChinese } from './open-chinese.ts';
import { openEnglish } from './open-english.ts';

/** Reads the models that ship with the package; keep the tagger, opening costs about a second.
 *  @throws DatelineError MODEL_UNREADABLE */
export async function openTagger(): Promise<Tagger> {
  const [chinese, english] = await Promise.all([openChinese(), openEnglish()]);
  return {
    id: 'tagger@1',
    languages: ['zh-Hans', 'zh-Hant', 'en'],
    tag: async (texts, language) => (isChinese(language) ? tagChinese(chinese, texts) : tagEnglish(english, texts)),
  };
}
