import { bySpan, contains, isChinese, type EventArgument, type EventMention, type EventTime, type Reference, type Span } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { CLAUSE_WORDING, SENSE_WORDING } from './all-languages.ts';
import { becauseOf } from './because.ts';
import { chineseSurroundings } from './chinese-clause.ts';
import { englishSurroundings } from './english-clause.ts';
import { CHINESE, ENGLISH } from './lexicon.ts';
import { modalityOf } from './modality.ts';
import { insideOf } from './one-ground.ts';
import type { Choice } from './choice.ts';
import { asTried } from './court-roles.ts';
import { endOfPair, readingOf } from './readings.ts';
import { comesBack, pointsBack, withoutRepeats } from './repeats.ts';
import { argumentsOf, type Scene } from './roles.ts';
import { withDaysBelow } from './headlines.ts';
import { HARMFUL, SUFFERED } from './harm.ts';
import { goesOn } from './goes-on.ts';
import { inheritedTime } from './inherited-time.ts';
import { narrator, type Narrative, type Reported } from './narrative.ts';
import { scenesIn } from './scenes.ts';
import type { Told } from './unplaced.ts';
import { withPlace } from './setting.ts';
import { withTownsBelow } from './told-later.ts';
import { timeOf } from './event-time.ts';
import { clauseAround, type Surroundings } from './surroundings.ts';
import type { Token } from './token.ts';
import { FRAMES, type Frame } from './trigger.ts';
import { sourceOf } from './source.ts';
import { SPEECH } from './speech-kinds.ts';
import { withoutTeller } from './struck-by.ts';
import { isSupported } from './support.ts';
import type { EventLayers } from './event-layers.ts';
import { tokenizer } from './tokens.ts';
import { isRepelled } from './repelled.ts';
import { countsFrom } from './times-around.ts';
import { countedUpTo, isCountedSince } from './tolls.ts';

const BY = 'events@9';

/** No sentence of prose is longer, in UTF-16 code units; what is gets cut, so that text without stops stays linear. */
const LONGEST = 1500;
const pieces = ({ start, end }: Span): Span[] => end - start <= LONGEST ? [{ start, end }] :
  Array.from({ length: Math.ceil((end - start) / LONGEST) }, (_, i) => ({ start: start + i * LONGEST, end: Math.min(end, start + (i + 1) * LONGEST) }));

/** The events that an article reports, in reading order: one mention for each trigger and each place of a list. */
export function eventsOf(layers: EventLayers): EventMention[] {
  const tokensOf = tokenizer(layers);
  const prose = layers.article.blocks.filter((block) => block.kind !== 'caption' && block.kind !== 'credit' && block.kind !== 'heading');
  const { before, told } = narrator(layers, prose);
  const events: EventMention[] = [];
  const sites: EventMention[] = [];
  for (const sentence of gathered(layers.sentences, pieces)) {
    if (!prose.some((block) => contains(block, sentence))) continue;
    const tokens = tokensOf(sentence);
    const found = sentenceEvents({ layers, tokens }, before(sentence));
    told(sentence, found, tokens);
    for (const { event, retold } of found) (retold ? sites : events).push(event);
  }
  return withDaysBelow(layers, withoutRepeats(withTownsBelow(layers, events, sites, insideOf(layers)), layers.article.reference.day).sort((a, b) => bySpan(a.trigger, b.trigger)));
}

function sentenceEvents(scene: Scene, narrative: Narrative): Reported[] {
  const { tokens } = scene;
  const chinese = isChinese(scene.layers.article.language);
  const reports: Reported[] = [];
  let swallowedTo = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.class !== 'trigger' || at < swallowedTo) continue;
    const choice = readingOf(tokens, at, chinese);
    if (!choice) continue;
    if (isPurpose(tokens, at, choice, reports)) continue;
    const frame: Frame = FRAMES[choice.reading.trigger.frame];
    const around = chinese ? chineseSurroundings(tokens, at, choice.nominal, frame) : englishSurroundings(tokens, at, choice.nominal, choice.reading.form, frame);
    const found = reported(scene, at, choice, around, narrative, reports.map(({ event }) => event));
    // 拘捕遭停职的局长: what describes the object is told only of him.
    if (found.length > 0) swallowedTo = frame.swallows ? swallowed(tokens, around.clause.to) : Math.max(endOfPair(tokens, at, choice), chinese ? around.object?.from ?? 0 : 0);
    const retold = found.length > 0 && isRetold(scene, at, choice, narrative);
    reports.push(...found.map((event) => ({ event, background: around.background, retold })));
  }
  return withoutNested(reports);
}

/** Marched through the capital to protest: what was done to that end has been told in the clause. */
function isPurpose(tokens: readonly Token[], at: number, { reading: { kind, form } }: Choice, reports: readonly Reported[]): boolean {
  if (form !== 'base' || !SENSE_WORDING.infinitives.test(tokens[at - 1]?.words ?? '')) return false;
  const from = tokens[clauseAround(tokens, at).from]?.start ?? 0;
  return kind === 'protest' && reports.some(({ event }) => event.kind === kind && event.modality === 'actual' && event.trigger.start >= from);
}

/** 要求加薪，并发放补贴; 敦促双方停火，恢复对话: what goes on without a subject is asked for, too. */
function swallowed(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.class !== 'stop') return to;
  const next = clauseAround(tokens, to + 1);
  if (tokens[next.from]?.class === 'light') return swallowed(tokens, next.to);
  if (!CLAUSE_WORDING.goesOn.test(tokens[next.from]?.words ?? '')) return to;
  const said = tokens.slice(next.from, next.to).find((token) => token.class === 'trigger');
  return said?.readings.some(({ kind }) => SPEECH.has(kind)) ? to : next.to;
}

/** A trigger that stands in an argument of another event of the sentence describes that argument. */
const withoutNested = (reports: readonly Reported[]): Reported[] =>
  reports.filter(({ event }) => !reports.some(({ event: other }) => other !== event && other.kind !== 'other' && !(HARMFUL.has(event.kind) && SUFFERED.has(other.kind)) && other.arguments.some(({ filler, role }) => (role !== 'topic' || other.kind === event.kind) && filler.chain === null && contains(filler.span, event.trigger))));

/** The attack: an event that was told of before. */
function isRetold({ layers, tokens }: Scene, at: number, { reading: { kind, trigger }, nominal }: Choice, { events }: Narrative): boolean {
  const [token, frame]: [Token | undefined, Frame] = [tokens[at], FRAMES[trigger.frame]];
  return !frame.toll && token !== undefined && comesBack(layers, kind, token, events, nominal);
}

/** The attack took place in Jos: English gives the town of an event that it has told already. */
const saysWhere = ({ layers: { article }, tokens }: Scene, at: number, { governed }: Surroundings): boolean =>
  tokens[at + 1]?.class === 'occurs' && !isChinese(article.language) && governed.some(({ by }) => by === 'at');

function reported(scene: Scene, at: number, choice: Choice, around: Surroundings, narrative: Narrative, near: readonly EventMention[]): EventMention[] {
  const { layers, tokens } = scene;
  const { reading: { kind }, nominal } = choice;
  const token = tokens[at];
  if (!token || (isRetold(scene, at, choice, narrative) && !saysWhere(scene, at, around))) return [];
  const lexicon = isChinese(layers.article.language) ? CHINESE : ENGLISH;
  const own = asTried(layers, kind, token.words, withoutTeller(scene, kind, around, argumentsOf(scene, choice.reading, around, nominal)));
  const modality = modalityOf(lexicon, tokens, at, choice, around);
  if (modality === 'none') return [];
  const isReport = modality === 'actual' && kind !== 'die' && kind !== 'injure';
  const dated = timeOf(scene, at, around, { modality, kind, done: isReport && !nominal });
  if (nominal && dated === null && isBlamed(tokens, at, around, own, near)) return [];
  if (!isSupported(layers, lexicon, choice, own, around, dated, modality) && !strikesOut(scene, at, choice)) return [];
  const toldOn = goesOn(tokens, at, choice, around);
  // 13日称，对目标实施了打击: what a verb carries was done as well, but the day on which it was told makes no report of it.
  const said = dated ?? (isReport && nominal && (toldOn || isRepelled(tokens, at, around)) ? timeOf(scene, at, around, { modality, kind, done: true }) : null);
  const happened = modality === 'actual' && !isCountedSince(tokens, at, around) && !countsFrom(tokens, at, around);
  const when = said ?? (happened ? inheritedTime({ scene, at, choice, around, own, narrative, near, goesOn: toldOn }) : null);
  const time = countedUpTo(scene, at, kind, when);
  const trigger = { start: token.start, end: tokens[endOfPair(tokens, at, choice) - 1]?.end ?? token.end };
  const source = SPEECH.has(kind) ? sayerOf(own) ?? sourceOf(scene, at, around, { narrative, near: [] }) : sourceOf(scene, at, around, { narrative, near });
  const told: Told = { narrative, near: gathered(near, placesOf), cause: gathered(near.filter((event) => HARMFUL.has(event.kind)).slice(-1), placesOf)[0] ?? null, actors: new Set(gathered(near, actorsOf)), pointsBack: pointsBack(tokens, around.clause), time: said };
  return (SPEECH.has(kind) ? [own] : distributed(layers, own)).map((list) => {
    const { all, scope } = withPlace(scene, kind, at, list, around, told);
    return { span: spanOver(trigger, all, around.clause, scene), by: BY, confidence: nominal ? 0.7 : 0.8, because: becauseOf(choice, around, { place: scope, inherited: time !== null && said === null }), kind, trigger, arguments: all, time, modality: modality === 'actual' && isAhead(layers, said) ? 'planned' : modality, source };
  });
}

/** 将于20日离开 told on the 19th: what has a day of its own behind that of the article has not happened. */
const isAhead = ({ article: { reference } }: EventLayers, time: EventTime | null): boolean => {
  const first = time?.value?.split('/')[0] ?? '';
  return reference.day !== null && !reference.inferred && CALENDAR.test(first) && first > reference.day;
};
/** A year, month or day, which are in order as text is; a month is not behind one of its days. */
const CALENDAR = /^\d{4}(?:-\d{2}){0,2}$/u;

/** In the district of X, landslides buried hamlets: a noun that goes on to act, in a sentence that says where. */
const strikesOut = ({ layers, tokens }: Scene, at: number, { reading: { kind, form }, nominal }: Choice): boolean =>
  nominal && form === 'noun' && (HARMFUL.has(kind) || kind === 'protest') && tokens[at + 1]?.class === 'verb' && !CLAUSE_WORDING.definite.test(tokens[at - 1]?.words ?? '') && scenesIn(layers, tokens, { from: 0, to: tokens.length }).length > 0;

/** 谴责针对平民的袭击: what is condemned, without a place or a day of its own, was told elsewhere. */
const isBlamed = (tokens: readonly Token[], at: number, { clause }: Surroundings, own: readonly EventArgument[], near: readonly EventMention[]): boolean =>
  near.some(({ kind, trigger }) => BLAMED.has(kind) && trigger.start >= (tokens[clause.from]?.start ?? 0) && trigger.end <= (tokens[at]?.start ?? 0)) && !own.some(({ role, filler }) => role === 'place' || (filler.chain !== null && !near.some((event) => event.arguments.some((told) => told.filler.chain === filler.chain))));
const BLAMED: ReadonlySet<string> = new Set(['accuse', 'reject']);

/** Who accuses or demands: a name where one is given. */
const sayerOf = (given: readonly EventArgument[]): Reference | null => {
  const agents = given.filter(({ role }) => role === 'agent').map(({ filler }) => filler);
  return agents.find(({ chain }) => chain !== null) ?? agents[0] ?? null;
};

const actorsOf = (event: EventMention): number[] => event.arguments.filter(({ role }) => role === 'agent').map(({ filler }) => filler.span.start);
const placesOf = (event: EventMention): Reference[] => event.arguments.filter(({ role }) => role === 'place').map(({ filler }) => filler);

/** 七座城市失守: a list of places that share a trigger is one event each. */
function distributed(layers: EventLayers, given: readonly EventArgument[]): EventArgument[][] {
  const isLocation = ({ role, filler }: EventArgument): boolean => role === 'patient' && filler.chain !== null && layers.chains[filler.chain]?.kind === 'location';
  const places = given.filter(isLocation);
  if (places.length < 2) return [[...given]];
  return places.map((place) => given.filter((argument) => argument === place || !isLocation(argument)));
}

/** The clause of the event, from its first argument in it to its last. */
function spanOver(trigger: Span, given: readonly EventArgument[], clause: Surroundings['clause'], { tokens }: Scene): Span {
  const from = tokens[clause.from]?.start ?? trigger.start;
  const to = tokens[clause.to - 1]?.end ?? trigger.end;
  const inside = [trigger, ...given.map(({ filler }) => filler.span).filter(({ start, end }) => start >= from && end <= to)];
  return { start: Math.min(...inside.map(({ start }) => start)), end: Math.max(...inside.map(({ end }) => end)) };
}
