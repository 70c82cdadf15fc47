import { grounds } from '../../languages/zh-Hans/grounds.ts';
import { isHan } from '../../words/characters.ts';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';
import { coverageOf } from './coverage.ts';

const NAME = `[^\\P{Script=Han}${grounds.never}]{2,6}(?:${grounds.ends.join('|')}|${grounds.streets})`;
const GENERIC = grounds.generic.join('|');
/** Where the words say where (在, 到, 、), what ends as buildings and grounds do. */
const GROUND = new RegExp(`(?<=${grounds.before})(?!${GENERIC})${NAME}`, 'gu');
/** The same right behind the place it lies in: 太鲁阁|砂卡礑步道. */
const INNER = new RegExp(`(?![东西南北中]部|${GENERIC})${NAME}`, 'uy');

/** 能登半岛: what the earth is shaped as, behind the beginning of a phrase. */
const LANDFORM = /(?<=^|[，。；：、在从往至到的称说日\n]|附近|位于)(?![东西南北中]部|整个|该|这|全|同一|大)[^\P{Script=Han}的一各个座某该这那在与和及部往通]{2,4}(?:半岛|群岛|列岛|海峡|山脉|盆地)/gu;

/** 在荔枝角收押所, 在国联路一带: buildings, grounds and streets that models miss. */
export function chineseGrounds(text: string, found: readonly Candidate[]): Candidate[] {
  const covered = coverageOf(found.map(({ span }) => span));
  const inner = found.flatMap(({ kind, span }): RegExpExecArray[] => {
    INNER.lastIndex = span.end;
    const match = kind === 'location' && isHan(text.charCodeAt(span.end - 1)) ? INNER.exec(text) : null;
    return match ? [match] : [];
  });
  return [...matchesOf(text, GROUND), ...inner, ...matchesOf(text, LANDFORM)].flatMap(({ 0: name, index }) => {
    const span = { start: index, end: index + name.length };
    return covered.touches(span) ? [] : [candidate(span, 'location', 'pattern', 'a building or ground where the words say where', 0.7)];
  });
}
