import type { EntityKind, Span } from '@dateline/document';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { things } from '../../languages/zh-Hans/things.ts';
import { isLatinPhrase } from './latin-phrases.ts';

/** Whether a name is none of somebody or some place, whoever else bears it: a vessel (“远星”号), a craft (远星二号) or machine with its crew, a storm (气旋“海葵”), an arm (“伊斯坎德尔”导弹), a model (波音737), a service of no country, what people speak in a place, words of another language, or a word that looks like a name. */
export const isThing = (text: string, { start, end }: Span, kind: EntityKind): boolean =>
  isVessel(text, start, end, kind) || isCraft(text.slice(start, end), kind) || isStorm(text, start, end, kind) || isModel(text, start, end) || isArm(text, start, end) || isService(text, start, end) || isLatinPhrase(text.slice(start, end), kind) || (kind === 'location' && nameForms.tongue.test(text.slice(end, end + 2))) || (text.startsWith('瓦斯', start) && end - start === 2 && text.startsWith('催泪', start - 2));

/** “泰坦尼克”号 and 泰坦尼克号; a number of a street is the end of a place (唐宁街十号). */
const isVessel = (text: string, start: number, end: number, kind: EntityKind): boolean => {
  if (text.charAt(end - 1) === '号' && end - start > 2) return kind !== 'person' && things.vesselName.test(text.slice(start, end));
  return things.vessel.test(text.slice(end, end + 5)) && !/[\d一二三四五六七八九十]/u.test(text.charAt(end - 1)) && (text.charAt(end) === '号' || /[“"「『]/u.test(text.charAt(start - 1)));
};

const isCraft = (name: string, kind: EntityKind): boolean => kind !== 'person' && (nameForms.craft.test(name) || nameForms.machine.test(name));

/** A place in a storm's path is named without marks right behind the word (台风“海葵”, but 台风海南登陆). */
const isStorm = (text: string, start: number, end: number, kind: EntityKind): boolean => {
  const marked = /[“"「『]/u.test(text.charAt(start - 1));
  return (marked || kind === 'person') && nameForms.stormBefore.test(text.slice(Math.max(0, start - 4 - Number(marked)), start - Number(marked))) && end > start;
};

const isModel = (text: string, start: number, end: number): boolean => nameForms.planeMakers.includes(text.slice(start, end)) && /^\s?(?:7\d7|A[23]\d\d)/u.test(text.slice(end, end + 5));

/** “伊斯坎德尔”导弹系统, “萨德”反导系统: what is fired or driven bears the name of a place or person; whose it is stands without marks. */
const isArm = (text: string, start: number, end: number): boolean =>
  /[“"「『]/u.test(text.charAt(start - 1)) && !things.owner.test(text.slice(start, end)) && things.arm.test(text.slice(end, end + 12));

/** 海军专家, 争取陆军支持: any country's service, unless it is one body that speaks (空军透过声明表示). */
const isService = (text: string, start: number, end: number): boolean =>
  end - start === 2 && text.charAt(end - 1) === '军' && '海陆空'.includes(text.charAt(start)) && !things.serviceSpeaks.test(text.slice(end, end + 8));
