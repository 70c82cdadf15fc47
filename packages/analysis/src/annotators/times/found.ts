import type { FoundTime } from './found-time.ts';
import { runsOfPieces } from './runs-of-pieces.ts';
import { sifted } from './sieve.ts';
import type { TimeLanguage } from './time-language.ts';
import { beginning, startsIn } from './time-starts.ts';

/** The rule of how often something recurs, which is a length: 每30分钟. */
const EVERY = 'rule every so long';

/** All time expressions of one sentence, in reading order and without overlap. */
export function timesIn(text: string, language: TimeLanguage): readonly FoundTime[] {
  const sentence = text.replace(language.masked, (words) => '\u0000'.repeat(words.length));
  const starts = startsIn(sentence, language);
  const candidates = [...byRules(sentence, starts, language), ...runsOfPieces(sentence, starts, language)];
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: FoundTime[] = [];
  let end = 0;
  let recurred = -1;
  for (const candidate of candidates) {
    if (candidate.start < end) continue;
    language.to.lastIndex = recurred;
    const goesOn = recurred >= 0 && language.to.test(sentence) && language.to.lastIndex === candidate.start;
    if (goesOn || (candidate.because !== EVERY && language.recurring.test(sentence.slice(Math.max(0, candidate.start - 20), candidate.start)))) recurred = candidate.end;
    else found.push(candidate);
    end = candidate.end;
  }
  return found;
}

function* byRules(sentence: string, starts: readonly number[], language: TimeLanguage): Iterable<FoundTime> {
  for (const start of starts) {
    for (const rule of sifted(beginning(language.rules, sentence, start, language), sentence, start)) {
      rule.pattern.lastIndex = start;
      const match = rule.pattern.exec(sentence);
      const meaning = match && match[0] !== '' ? rule.read(match.groups ?? {}) : null;
      if (match && meaning) yield { start, end: start + match[0].length, meaning, because: `rule ${rule.name}` };
    }
  }
}
