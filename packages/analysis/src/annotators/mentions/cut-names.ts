import { candidate, type Candidate } from './candidate.ts';

/** Characters that end given names and are words of the language as well, each with what shows that it ends the name: an adverb or verb of
 *  which the name is the subject, or the end of the phrase. */
const ENDS: Readonly<Partial<Record<string, RegExp>>> = {
  正: /^(?:[，、。；）则也亦还均]|说|称(?!赞|呼)|表示|认为|指出|强调|出席|出任|担任|当选|等)/u,
  一: /^(?:[，、。；）则也亦还]|说|称(?!赞|呼)|表示|认为|指出|强调|呼吁|出席|出任|担任|当选|等)/u,
  和: /^(?:[，。；）则也亦]|说|称(?!赞|呼)|表示|认为|指出|强调|呼吁|警告|批评)/u,
};

/** 林芳|正也参加: a model ends a name of Han characters before one that is mostly another word. */
export function withoutCuts(text: string, one: Candidate): Candidate {
  const { start, end } = one.span;
  if (one.kind !== 'person' || end - start < 2 || end - start > 3 || !/^\p{Script=Han}+$/u.test(text.slice(start, end))) return one;
  return ENDS[text.charAt(end)]?.test(text.slice(end + 1, end + 3)) === true ? candidate({ start, end: end + 1 }, one.kind, one.finder, `${one.because}, with the character that it was cut before`, one.confidence, one.sense) : one;
}
