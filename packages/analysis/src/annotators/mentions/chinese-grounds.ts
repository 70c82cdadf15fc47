import { isHan } from '../../words/characters.ts';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';
import { coverageOf } from './coverage.ts';

/** Where the words say where (在, 到, 、), what ends as buildings and grounds do; a road or street only with what stands in it. */
const GROUND = /(?<=[在往至到从、]|途经|位于|其中|沿着|穿过|穿越|封闭|通往|驶入|抵达|连接)(?!当地|附近|公立|私立|地方|综合|大型|小型|主要|不同|其他|其它|任何|临时|一些|各地|各大|多地|全国|城市|市内|城内|县城|市区|市郊|郊区|户外|室内|新建|旧|老|地下|地面|山区|同一|首都的|著名|中央广场|人民广场)[^\P{Script=Han}所家间个名座条的一些各某等该本此这那两几在往至到和与及被将是成为胜最跨前]{2,6}(?:大厦|广场|体育馆|体育场|大桥|监狱|看守所|清真寺|教堂|公园|步道|水库|隧道|码头|火车站|难民营|购物中心|百货大楼|收押所|惩教所|(?:(?<![道公铁马])路|街|道)(?=\p{N}+号|[一二三四五六七八九十]段|一带|附近|交界|上(?=[的有一两某])|沿线))/gu;
/** The same right behind the place it lies in: 太鲁阁|砂卡礑步道. */
const INNER = /(?![东西南北中]部|当地|附近|公立|私立|地方|综合|大型|小型|主要|不同|其他|其它|任何|临时|一些|各地|各大|多地|全国|城市|市内|城内|县城|市区|市郊|郊区|户外|室内|新建|旧|老|地下|地面|山区|同一|首都的|著名|中央广场|人民广场)[^\P{Script=Han}所家间个名座条的一些各某等该本此这那两几在往至到和与及被将是成为胜最跨前]{2,6}(?:大厦|广场|体育馆|体育场|大桥|监狱|看守所|清真寺|教堂|公园|步道|水库|隧道|码头|火车站|难民营|购物中心|百货大楼|收押所|惩教所|(?:(?<![道公铁马])路|街|道)(?=\p{N}+号|[一二三四五六七八九十]段|一带|附近|交界|上(?=[的有一两某])|沿线))/uy;

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
