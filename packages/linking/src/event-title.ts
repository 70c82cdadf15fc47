import type { EventKind, EventRole } from '@dateline/document';
import { fillersOf, isMutual } from './event-agreement.ts';
import type { EventProfile, ProfileArgument } from './event-profile.ts';
import { classOf } from './event-words.ts';
import { MODALITY_WEIGHT } from './weights.ts';

const isHan = (words: string): boolean => /\p{Script=Han}/u.test(words);

/** Fillers that are longer than a name or a short phrase: characters in Chinese, words elsewhere. */
const LONG_HAN = 18;
const LONG_WORDS = 7;

/** The head of a long filler: behind its last 的, or before what qualifies it. Empty where what is left is long still. */
function trimmed(words: string): string {
  if (isHan(words)) {
    if (words.length <= LONG_HAN) return words;
    const head = words.slice(words.lastIndexOf('的') + 1);
    return head.length >= 2 && head.length <= LONG_HAN ? head : '';
  }
  if (words.split(' ').length <= LONG_WORDS) return words;
  const head = words.split(/,| (?:of|who|that|which|from|with|in|on|at) /u)[0] ?? '';
  return head.split(' ').length <= LONG_WORDS ? head : '';
}

const words = (report: EventProfile, ...roles: readonly EventRole[]): string[] => {
  const named = (filler: ProfileArgument): number => (filler.entity === null ? 1 : 0);
  return [...new Set(fillersOf(report, ...roles).sort((a, b) => named(a) - named(b)).map(({ words: told }) => trimmed(told)).filter((told) => told !== ''))];
};

/** A title needs no more names than these. */
const NAMES = 2;
const listed = (names: readonly string[], and: string, others: string): string => (names.length <= NAMES ? names.join(and) : `${names.slice(0, NAMES).join(and)}${others}`);

/** Chinese set solid, with a space where scripts meet. */
const solid = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('').replace(/(?<=\p{Script=Han})(?=[A-Za-z])|(?<=[A-Za-z.])(?=\p{Script=Han})/gu, ' ');

/** Chinese words before which what they befall stands where nobody acts: 加兹尼失守, but 攻占加兹尼. */
const BEFALLS = /^[被遭获]|失守|沦陷|陷落|落入|失陷|[淪陷]落|死|亡|遇[难難]|丧生|喪生|罹[难難]|受[伤傷]|逃|流[离離]失所|爆炸|地震|辞职|辭職|当选|當選|坠毁|墜毀|相撞|倒塌|就[职職]|投降|失踪|失蹤|[离離][开開]家园|[无無]家可[归歸]|出庭|受[审審]|[获獲]救/u;
/** What is won, said of who won it: 希奇莱马赢得 is said of an election, 赢得希奇莱马 of nobody. */
const WINS = /^[赢贏]|^[夺奪獲获取]得|^拿下|[胜勝][选選出]?$/u;
const TRANSITIVE = /得$|^拿下|^[赢贏]下/u;
/** Verbs that send somebody somewhere: 向喀布尔增派士兵. */
const SENDS = /派|增兵|运送|運送|提供|捐|援助/u;

/** What a storm does, which is no party of a report: 风暴抵达海地 is not told by 海地抵达. */
const STRIKES_LAND = /^(?:抵[达達]|到[达達]|登[陆陸]|逼近|[掠扫掃][过過]|席[卷捲]|[横橫][扫掃]|侵[袭襲]|肆虐|重[创創]|[袭襲][击擊])/u;

/** Gatherings that are a name, not what somebody does. */
const NAMED_GATHERING = /[会會][议議]$|峰[会會]$|论坛|論壇|meeting|summit|conference|talks/u;

/** Kinds whose place says little: where somebody stood who spoke; or where a captured place lies. */
const PLACELESS: ReadonlySet<EventKind> = new Set(['demand', 'threaten', 'accuse', 'reject', 'appoint', 'sanction', 'capture', 'surrender', 'elect', 'call']);

/** The place where it tells more than the parties do: a country only where nobody acts, and none that a party's own words name. */
function placeWords(report: EventProfile, told: readonly string[]): string {
  const acts = fillersOf(report, 'agent').length > 0;
  if (PLACELESS.has(report.kind) && told.length > 0) return '';
  const [filler] = fillersOf(report, 'place').filter(({ words: place, place: where }) => !(acts && where?.kind === 'country') && told.every((each) => !each.includes(place) && !place.includes(each)));
  return filler ? trimmed(filler.words) : '';
}

/** 死亡人数 counts who died; a headline says that they did. */
const COUNTING = /人[数數]$/u;

function chineseTitle(report: EventProfile): string {
  const { kind } = report;
  const trigger = report.trigger.replace(COUNTING, '') || report.trigger;
  const agents = words(report, 'agent');
  const [patient = ''] = words(report, 'patient').filter((each) => !agents.includes(each));
  const [destination, origin] = (['destination', 'origin'] as const).map((role) => words(report, role).find((each) => !agents.includes(each) && each !== patient) ?? '') as [string, string];
  const place = placeWords(report, [...agents, patient].filter((each) => each !== ''));
  const [topic = ''] = words(report, 'topic');
  if (kind === 'elect' && patient !== '' && agents.length === 0 && WINS.test(trigger)) return solid([patient, TRANSITIVE.test(trigger) ? '胜选' : trigger]);
  if (kind === 'disaster') return STRIKES_LAND.test(trigger) ? solid([place || patient, '受灾']) : solid([place || patient, trigger]);
  if (NAMED_GATHERING.test(trigger) && (place !== '' || agents.length === 0)) return solid([place, topic, trigger]);
  const at = place === '' ? '' : `在${place}`;
  if (isMutual(kind)) return mutualTitle(report, agents, patient, at);
  if (agents.length === 0) return BEFALLS.test(trigger) || patient === '' ? solid([patient, patient === '' ? place || destination : at, trigger]) : solid([at, trigger, patient]);
  const actor = listed(agents, '、', '等');
  if (patient === '') return solid([actor, destination === '' && origin === '' ? at : '', trigger, destination || origin || (isSpoken(report) ? topic : '')]);
  if (BEFALLS.test(trigger) && kind !== 'surrender') return solid([actor, trigger, patient]);
  return solid([actor, destination !== '' && SENDS.test(trigger) ? `向${destination}` : destination === '' ? at : '', trigger, patient]);
}

const isSpoken = ({ kind }: EventProfile): boolean => kind === 'reject' || kind === 'agree' || kind === 'legislate';

function mutualTitle(report: EventProfile, agents: readonly string[], patient: string, at: string): string {
  const { kind, trigger } = report;
  if (kind === 'trade' || kind === 'sport') return solid([listed(agents, '、', '等'), trigger, patient || (words(report, 'topic')[0] ?? '')]);
  if (patient === '') return solid([listed(agents, '与', '等'), at, trigger, kind === 'agree' ? words(report, 'topic')[0] ?? '' : '']);
  return solid([listed(agents, '、', '等'), agents.length === 0 ? patient : `与${patient}`, at, trigger]);
}

/** The same of what counts in other scripts: death toll, number of people killed. */
const TOLLS = /^(?:death )?toll$|^number /iu;

function spacedTitle(report: EventProfile): string {
  const { kind } = report;
  const trigger = kind === 'die' && TOLLS.test(report.trigger) ? 'killed' : report.trigger;
  const agents = words(report, 'agent');
  const [patient] = words(report, 'patient').filter((each) => !agents.includes(each));
  const place = placeWords(report, [...agents, ...(patient === undefined ? [] : [patient])]);
  if (kind === 'disaster' || (agents.length === 0 && patient === undefined) || (NAMED_GATHERING.test(trigger) && place !== '')) return [place, trigger].filter(Boolean).join(' ');
  const actors = listed(agents, ' and ', ' and others');
  const [destination] = words(report, 'destination').filter((each) => !agents.includes(each) && each !== patient);
  const [topic] = isSpoken(report) && patient === undefined ? words(report, 'topic') : [];
  const parts = actors === '' ? (STRIKES.test(trigger) ? [trigger, 'on', patient] : [patient, BARE_PASSIVE.test(trigger) ? `to ${trigger}` : trigger]) : [actors, report.modality === 'planned' && BARE_VERB.test(trigger) ? `to ${trigger}` : trigger, patient ?? topic];
  return [...parts, destination === undefined ? '' : `to ${destination}`, place === '' || destination !== undefined ? '' : `${isSite(report, place) ? 'at' : 'in'} ${place}`].filter(Boolean).join(' ');
}

/** What is done on somebody: attacks on homes. */
const STRIKES = /^(?:[a-z]+ )?(?:attacks?|assaults?|raids?|strikes?|air ?strikes?)$/iu;

/** A verb as it stands behind "to". */
const BARE_VERB = /^(?!.*(?:ed|ing|s|tion|ment)$)[a-z]+$/u;

/** The same of what befalls: be sworn in. */
const BARE_PASSIVE = /^be\s/u;

/** Whether a place is an airport, a hospital, a square: one is at it, not in it. */
const isSite = (report: EventProfile, told: string): boolean => fillersOf(report, 'place').some(({ words: place, place: where }) => trimmed(place) === told && where?.kind === 'facility');

/** In the words of one report, so that they are of one language: the one that tells most. A headline in that language's order:
 *  `塔利班攻占加兹尼`, `7人在喀布尔死亡`, `three people killed in Kabul`. Throws where there are no reports. */
export function titleOf(reports: readonly EventProfile[]): string {
  const [report] = [...reports].sort((a, b) => telling(b) - telling(a) || b.trigger.length - a.trigger.length || (a.id < b.id ? -1 : 1));
  if (report === undefined) throw new Error('an event without reports has no title');
  return isHan(report.trigger) ? chineseTitle(report) : spacedTitle(report);
}

/** How much of a headline a report gives: names count for more than words, and of a gathering where it was. */
function telling(report: EventProfile): number {
  const of = (...roles: readonly EventRole[]): number => Math.max(0, ...fillersOf(report, ...roles).map(({ entity, words: told }) => (trimmed(told) === '' ? 0 : entity === null ? 1 : 2)));
  if (classOf(report) === 'gathering') return MODALITY_WEIGHT[report.modality] + 3 * of('place') + 2 * of('topic') + of('agent', 'patient');
  return MODALITY_WEIGHT[report.modality] + 2 * of('agent') + of('patient') + of('place', 'destination', 'quantity');
}
