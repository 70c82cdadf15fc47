import { gathered } from '../../gathered.ts';
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

/** 信托|卡耶夫 where the article names 托卡耶夫: a person whose name is that of another without its first character, which stands there. */
export function withoutLostHeads(text: string, found: readonly Candidate[]): readonly Candidate[] {
  const byEnd = new Map<string, Set<string>>();
  for (const { kind, span } of found) {
    const name = kind === 'person' && span.end - span.start > 2 ? text.slice(span.start, span.end) : '';
    if (/^\p{Script=Han}+$/u.test(name)) byEnd.set(name.slice(-2), (byEnd.get(name.slice(-2)) ?? new Set<string>()).add(name));
  }
  if (byEnd.size === 0) return found;
  return gathered(found, (one) => {
    const { start, end } = one.span;
    if (one.kind !== 'person' || end - start < 2) return [one];
    const whole = [...(byEnd.get(text.slice(end - 2, end)) ?? [])].find((name) => name.length === end - start + 1 && text.startsWith(name, end - name.length));
    return [whole === undefined ? one : candidate({ start: end - whole.length, end }, 'person', one.finder, `${one.because}, with the first character that it was cut behind`, one.confidence, one.sense)];
  });
}
