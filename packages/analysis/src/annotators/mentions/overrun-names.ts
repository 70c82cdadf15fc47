import { gathered } from '../../gathered.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { SINGLE_SURNAMES, surnames } from '../../languages/zh-Hans/surnames.ts';
import { consistsOf, isHan } from '../../words/characters.ts';
import { candidate, type Candidate } from './candidate.ts';
import { standsAlone } from './chinese-surnames.ts';

/** Characters of a Chinese person's name with a word behind it that a model takes for the given name. */
const MOST = 5;

/** Chinese persons' names as the article writes them elsewhere: 廖智 of 廖智|亦失去, 李卓|人 of 李卓人, two family names of 邹|何两人, and the family name of 畢|續指 where the article has a full one. */
export function asElsewhere(text: string, found: readonly Candidate[]): readonly Candidate[] {
  const nameOf = ({ span }: Candidate): string => text.slice(span.start, span.end);
  const persons = found.filter((one) => one.kind === 'person' && one.span.end - one.span.start <= MOST && consistsOf(nameOf(one), isHan) && (one.span.end - one.span.start === 4 || SINGLE_SURNAMES.has(text.charAt(one.span.start))));
  if (persons.length < 2) return found;
  const times = new Map<string, number>();
  for (const one of persons) times.set(nameOf(one), (times.get(nameOf(one)) ?? 0) + 1);
  const families = new Set(gathered([...times.keys()], (name) => (name.length === 3 && !isOverrun(name) ? [name.charAt(0)] : [])));
  const seen = new Set(persons);
  return gathered(found, (one) => {
    const { start, end: last } = one.span;
    if (!seen.has(one)) return [one];
    const part = (from: number, to: number): Candidate => candidate({ start: from, end: to }, 'person', one.finder, `${one.because}, as the article writes it elsewhere`, one.confidence, one.sense);
    const isFamily = (at: number): boolean => families.has(text.charAt(at));
    if (isFamily(start) && isFamily(last - 1) && text.charAt(start) !== text.charAt(last - 1) && surnames.both.test(text.slice(start + 1, last - 1))) return [part(start, start + 1), part(last - 1, last)];
    if (last - start === 4 && !SINGLE_SURNAMES.has(text.charAt(start)) && (times.get(text.slice(start + 1, last)) ?? 0) > 0) return [part(start + 1, last)];
    const end = endElsewhere(text, one, times, families);
    return end === last ? [one] : [part(start, end)];
  });
}

const isOverrun = (name: string): boolean => surnames.overruns.test(name);

function endElsewhere(text: string, { span: { start, end } }: Candidate, times: ReadonlyMap<string, number>, families: ReadonlySet<string>): number {
  const name = text.slice(start, end);
  const own = times.get(name) ?? 0;
  if (name.length === 2 && isHan(text.charCodeAt(end)) && !surnames.notInNames.includes(text.charAt(end)) && (times.get(text.slice(start, end + 1)) ?? 0) > 0 && !isOverrun(text.slice(start, end + 1))) return end + 1;
  if (!isOverrun(name)) return end;
  const shorter = surnames.overruns.exec(name)?.index ?? name.length;
  const others = times.get(name.slice(0, shorter)) ?? 0;
  if (shorter > 1 && (others > own || (others === own && surnames.noGivenEnd.test(name.charAt(shorter))))) return start + shorter;
  return shorter === 1 && families.has(name.charAt(0)) && standsAlone(text, start) ? start + 1 : end;
}

/** 维园 of 来|维园, 弥敦道 of 近|弥敦道: places as the article writes them elsewhere. */
export function placesAsElsewhere(text: string, found: readonly Candidate[]): readonly Candidate[] {
  const isPlace = ({ kind }: Candidate): boolean => kind === 'location';
  const names = new Set(found.filter(isPlace).map(({ span }) => text.slice(span.start, span.end)));
  return found.map((one) => {
    const { start, end } = one.span;
    const isLed = isPlace(one) && end - start > 2 && nameForms.beforePlace.test(text.charAt(start)) && names.has(text.slice(start + 1, end));
    return isLed ? candidate({ start: start + 1, end }, 'location', one.finder, `${one.because}, as the article writes it elsewhere`, one.confidence, one.sense) : one;
  });
}
