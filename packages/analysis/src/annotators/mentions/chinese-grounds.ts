import type { Gazetteer } from '@dateline/gazetteer';
import { grounds } from '../../languages/zh-Hans/grounds.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { ways } from '../../languages/zh-Hans/ways.ts';
import { isHan } from '../../words/characters.ts';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';
import { coverageOf } from './coverage.ts';

const nameOf = (ends: readonly string[]): string => `[^\\P{Script=Han}${grounds.never}]{2,6}(?:${[...ends, grounds.streets].join('|')})`;
const NAME = nameOf(grounds.ends);
const GENERIC = grounds.generic.join('|');
/** Where the words say where (在, 到, 、), what ends as buildings and grounds do. */
const GROUND = new RegExp(`(?<=${grounds.before})(?!${GENERIC})${NAME}`, 'gu');
/** At the head of a clause, where something is done to it: 玫瑰碗体育场被封闭. */
const SUBJECT = new RegExp(`(?<=^|[，。；\\n])(?!${GENERIC}|${grounds.leads})${NAME}(?=${grounds.doing})`, 'gu');
/** The same right behind the place it lies in: 太鲁阁|砂卡礑步道. */
const INNER = new RegExp(`(?![省市县区州郡镇乡府道]|[东西南北中]部|${GENERIC})${nameOf([...grounds.ends, ...grounds.innerEnds])}|${grounds.townships}`, 'uy');

/** 中部|努塞赖特难民营: sounds of a foreign name with what it is, behind the part of a country that it lies in. */
const IN_PART = new RegExp(`(?<=[东西南北中]部(?:的|边境)?)[${nameForms.sounds}]{2,7}(?:难民营|镇|村|口岸|国际机场|机场|空军基地|核电站|水电站)`, 'gu');
/** 沪昆高铁, G55二广高速: railways, motorways and bridges by what they join or by their number. */
const WAY = new RegExp(`${ways.joined}|${ways.numbered}`, 'gu');
/** 能登地区, 贝卡谷地: where the gazetteer has it. */
const AREA = /(?<=^|[，。；：、在从至到的称说日\n]|附近|位于)\p{Script=Han}{2,5}(?:地区|三角洲|平原|谷地|河谷)/gu;

/** 能登半岛: what the earth is shaped as, behind the beginning of a phrase. */
const LANDFORM = /(?<=^|[，。；：、在从往至到的称说日\n]|附近|位于)(?![东西南北中]部|整个|该|这|全|同一|大)[^\P{Script=Han}的一各个座某该这那在与和及部往通]{2,4}(?:半岛|群岛|列岛|海峡|山脉|盆地|断裂带)/gu;

/** 在荔枝角收押所, 在国联路一带: buildings, grounds and streets that models miss. */
export function chineseGrounds(text: string, found: readonly Candidate[], gazetteer: Gazetteer): Candidate[] {
  const covered = coverageOf(found.map(({ span }) => span));
  const inner = found.flatMap(({ kind, span }): RegExpExecArray[] => {
    INNER.lastIndex = span.end;
    const match = kind === 'location' && isHan(text.charCodeAt(span.end - 1)) ? INNER.exec(text) : null;
    return match ? [match] : [];
  });
  const areas = matchesOf(text, AREA).filter(({ 0: name }) => gazetteer.named(name).some(({ kind }) => kind === 'region'));
  return [...matchesOf(text, GROUND), ...matchesOf(text, SUBJECT), ...inner, ...matchesOf(text, LANDFORM), ...matchesOf(text, IN_PART), ...(ways.any.test(text) ? matchesOf(text, WAY) : []), ...areas].flatMap(({ 0: name, index }) => {
    const span = { start: index, end: index + name.length };
    return covered.touches(span) ? [] : [candidate(span, 'location', 'pattern', 'a building or ground where the words say where', 0.7)];
  });
}
