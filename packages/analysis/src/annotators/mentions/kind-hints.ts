import { isChinese, type EntityKind, type Span } from '@dateline/document';

/** Words around a name that show its kind; a linguist's table, tried at both ends of the name. */
interface Hint {
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly kind: EntityKind;
  readonly weight: number;
}

const CHINESE: readonly Hint[] = [
  { before: /(?:省会|首府|首都|城市|重镇|小镇|灾区|港口城市|省份|位于|地处|前往|抵达|飞往|逃离|撤离|途经|进驻|进入|驻扎在|出生于|来自|攻占|占领|夺取|攻陷|控制了|失守的|市区|边境)$/u, kind: 'location', weight: 0.8 },
  { before: /(?:在|从|至|往|到)$/u, kind: 'location', weight: 0.35 },
  { after: /^(?:市|省|州|县|区|地区|机场|境内|市内|周边|周围|南部|北部|东部|西部|东北部|西北部|东南部|西南部|中部|市中心|街头|郊区|陷落|沦陷|失守|局势|河畔|沿岸|当地)/u, kind: 'location', weight: 0.8 },
  { before: /(?:总统|总理|首相|部长|大臣|外长|主席|发言人|代表|特使|大使|司令|将军|州长|市长|省长|议员|书记|局长|主任|教授|记者|国务卿|秘书长|秘书|领袖|领导人|官|工程师|专家|博士|法官|律师|医生|球员|教练|导演|总裁|首席执行官|分析师|灾民|居民|村民|学生)$/u, kind: 'person', weight: 1.2 },
  { after: /^(?:先生|女士|夫人|总统|总理|首相|大使|教授|将军|博士|婆婆|本人|及其妻子|的妻子|的儿子)/u, kind: 'person', weight: 1.2 },
  { after: /^(?:说|称|表示|指出|强调|补充说|解释说|坦言|回忆|透露|承认|呼吁|认为)/u, kind: 'person', weight: 0.3 },
  { after: /^(?:组织|武装|集团|公司|政权|武装分子|发言人|成员|战斗人员|武装人员|记者|报道)/u, kind: 'organization', weight: 0.7 },
];

const ENGLISH: readonly Hint[] = [
  { before: /\b(?:in|near|from|outside|around|across|into|towards?|city of|town of|village of|capital of|capital,?|province of)\s$/iu, kind: 'location', weight: 0.4 },
  { after: /^(?:\s(?:city|province|district|region|airport|county|state|suburb|valley|border)\b|,\s(?:the )?capital\b)/u, kind: 'location', weight: 0.8 },
  { before: /\b(?:Mr|Mrs|Ms|Dr|President|Prime Minister|Minister|Gen|Col|Capt|Sen|Rep|Gov|spokesman|spokeswoman|Senator|Secretary|Governor|Mayor|King|Queen|Prince|Sheikh|Professor)\.?\s$/u, kind: 'person', weight: 1.2 },
  { after: /^(?:,\s\d{2}\b|,\s(?:who|whose|aged)\b|\swho\b)/u, kind: 'person', weight: 0.7 },
  { after: /^(?:'s|’s)?\s(?:fighters|militants|insurgents|militia|spokesman|spokeswoman|shares|employees|leadership|newspaper|news agency)\b/u, kind: 'organization', weight: 0.7 },
];

/** Longest context that a hint looks at, in code units. */
const REACH = 16;

/** What the words around a name say of its kind, in votes. */
export function hintsOf(text: string, language: string, { start, end }: Span): [EntityKind, number][] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return (isChinese(language) ? CHINESE : ENGLISH)
    .filter((hint) => (hint.before?.test(before) ?? true) && (hint.after?.test(after) ?? true))
    .map(({ kind, weight }) => [kind, weight]);
}
