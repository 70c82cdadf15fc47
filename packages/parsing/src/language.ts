import { isTraditional } from '@dateline/document';
import { eld } from 'eld/small';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** More text adds nothing to the answer. */
const SAMPLE = 20_000;
/** Kana or hangul of this share of the wide characters is no quotation any more. */
const OTHER_SCRIPT = 0.1;
/** Below this many letters a detector guesses; the script alone then says English or nothing. */
const SHORTEST = 20;

/** BCP 47 with the script for Chinese. Scripts are counted first, one Han character against one word of letters: short and
 *  mixed text fools every detector. `und` where the text has no letters. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const han = count(sample, /\p{Script=Han}/gu);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(sample, /\p{Script=Hangul}/gu);
  const words = count(sample, /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L})+/gu);
  const wide = han + kana + hangul;
  if (wide > words) {
    if (kana > wide * OTHER_SCRIPT) return 'ja';
    if (hangul > wide * OTHER_SCRIPT) return 'ko';
    return isTraditional(sample) ? 'zh-Hant' : 'zh-Hans';
  }
  if (words === 0) return 'und';
  if (count(sample, /\p{L}/gu) < SHORTEST) return /^[\P{L}\p{ASCII}]*$/u.test(sample) ? 'en' : 'und';
  return eld.detect(sample).language || 'und';
}
