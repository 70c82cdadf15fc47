import { bySpan, contains, isChinese, type EventArgument, type EventMention, type Reference, type Span } from '@dateline/document';
import { chineseSurroundings } from './chinese-clause.ts';
import { englishSurroundings } from './english-clause.ts';
import { CHINESE, ENGLISH } from './lexicon.ts';
import { modalityOf } from './modality.ts';
import { titlePlace } from './places.ts';
import { readingOf, type Choice } from './readings.ts';
import { comesBack, withoutRepeats } from './repeats.ts';
import { argumentsOf, type Scene } from './roles.ts';
import { timeOf, withPlace } from './setting.ts';
import type { Surroundings } from './surroundings.ts';
import { FRAMES, type Frame } from './trigger.ts';
import { sourceOf } from './source.ts';
import { isSupported } from './support.ts';
import { tokenizer, type EventLayers } from './tokens.ts';

const BY = 'events@1';
/** Kinds whose report is itself something said, so that who says it is the source. */
const SAID: ReadonlySet<string> = new Set(['demand', 'threaten', 'accuse', 'reject']);

/** Where the last event took place, and how many sentences ago. */
interface LastPlace {
  readonly place: Reference | null;
  readonly sentences: number;
  readonly at: Span;
}
/** How many sentences a place holds on for events that name none. */
const REACH = 2;
const sameBlock = (blocks: readonly Span[], { at }: LastPlace, sentence: Span): boolean => blocks.some((block) => contains(block, at) && contains(block, sentence));

/** No sentence of prose is longer, in UTF-16 code units; what is gets cut, so that text without stops stays linear. */
const LONGEST = 1500;
const pieces = ({ start, end }: Span): Span[] =>
  Array.from({ length: Math.ceil((end - start) / LONGEST) }, (_, i) => ({ start: start + i * LONGEST, end: Math.min(end, start + (i + 1) * LONGEST) }));

/** What has been told before a sentence. */
interface Told {
  readonly events: readonly EventMention[];
  /** The place of the events just before in the same paragraph. */
  readonly place: Reference | null;
  readonly titlePlace: Reference | null;
  /** The place of the sentence before, in whatever paragraph. */
  readonly before: Reference | null;
}

/** The events that an article reports, in reading order: one mention for each trigger and each place of a list. */
export function eventsOf(layers: EventLayers): EventMention[] {
  const tokensOf = tokenizer(layers);
  const prose = layers.article.blocks.filter((block) => block.kind !== 'caption' && block.kind !== 'credit' && block.kind !== 'heading');
  const events: EventMention[] = [];
  const fromTitle = titlePlace(layers);
  let last: LastPlace = { place: null, sentences: 0, at: { start: 0, end: 0 } };
  for (const sentence of layers.sentences.flatMap(pieces)) {
    if (!prose.some((block) => contains(block, sentence))) continue;
    const near = last.sentences < REACH && sameBlock(prose, last, sentence) ? last.place : null;
    const told = { events, place: near, titlePlace: fromTitle, before: last.sentences === 0 ? last.place : null };
    const found = sentenceEvents({ layers, tokens: tokensOf(sentence) }, told);
    const place = found.flatMap((event) => event.arguments).find(({ role }) => role === 'place')?.filler;
    last = place ? { place, sentences: 0, at: sentence } : { ...last, sentences: last.sentences + 1 };
    events.push(...found);
  }
  return withoutRepeats(events).sort((a, b) => bySpan(a.trigger, b.trigger));
}

function sentenceEvents(scene: Scene, told: Told): EventMention[] {
  const { tokens } = scene;
  const chinese = isChinese(scene.layers.article.language);
  const events: EventMention[] = [];
  let swallowedTo = -1;
  for (const [at, token] of tokens.entries()) {
    if (token.class !== 'trigger' || at < swallowedTo) continue;
    const choice = readingOf(tokens, at, chinese);
    if (!choice) continue;
    const frame: Frame = FRAMES[choice.reading.trigger.frame];
    const around = chinese ? chineseSurroundings(tokens, at, choice.nominal, frame) : englishSurroundings(tokens, at, choice.nominal, choice.reading.form);
    const found = reported(scene, at, choice, around, told);
    if (found.length > 0 && frame.swallows) swallowedTo = around.clause.to;
    events.push(...found);
  }
  return withoutNested(events);
}

/** A trigger that stands in an argument of another event of the sentence describes that argument. */
const withoutNested = (events: readonly EventMention[]): EventMention[] =>
  events.filter((event) => !events.some((other) => other !== event && other.kind !== 'other' && other.arguments.some(({ filler, role }) => role !== 'topic' && filler.chain === null && contains(filler.span, event.trigger))));

function reported(scene: Scene, at: number, choice: Choice, around: Surroundings, told: Told): EventMention[] {
  const { layers, tokens } = scene;
  const { reading: { kind }, nominal } = choice;
  const token = tokens[at];
  if (!token || (nominal && comesBack(layers, kind, token, told.events))) return [];
  const lexicon = isChinese(layers.article.language) ? CHINESE : ENGLISH;
  const own = argumentsOf(scene, choice.reading, around, nominal);
  const modality = modalityOf(lexicon, tokens, at, choice.reading, around);
  const time = timeOf(scene, at, around);
  if (modality === 'none' || !isSupported(layers, lexicon, choice, own, around, time, modality)) return [];
  const trigger = { start: token.start, end: token.end };
  const source = sourceOf(scene, at, around.clause) ?? (SAID.has(kind) ? own.find(({ role }) => role === 'agent')?.filler ?? null : null);
  return distributed(layers, own).map((list) => {
    const all = withPlace(scene, kind, list, around, told);
    return { span: spanOver(trigger, all, around.clause, scene), by: BY, confidence: nominal ? 0.7 : 0.8, kind, trigger, arguments: all, time, modality, source };
  });
}

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
