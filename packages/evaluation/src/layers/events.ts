import { kindOf, type Gold, type GoldEvent } from '@dateline/corpus';
import type { Analysis, EventMention, EventRole } from '@dateline/document';
import { sumOf, verdict, type Counts } from '../counts.ts';
import { sameValue } from '../calendar-value.ts';
import { goldSurfacesOf, surfacesOf, wordsAt, type Fault, type Layer } from '../judged.ts';
import { pair, type Pair } from '../pairing.ts';
import { meet, surfaceOf } from '../surface.ts';

/** Where a gold event's place may stand among the arguments. */
const PLACES: readonly EventRole[] = ['place', 'destination', 'origin'];

/** Events of a kind that share a trigger and a participant (or two participants), and the slots of those found. */
export const events: Layer = ({ gold, analysis }) => {
  const wanted = gold.events.filter((event) => kindOf(event) !== 'other');
  const found = analysis.events.filter(({ kind }) => kind !== 'other');
  const pairs = pairedEvents({ gold, analysis });
  const extra = found.filter((report, index) => !pairs.some(([, j]) => j === index) && !isSpare(report, gold, analysis));
  const faults: Fault[] = [
    ...wanted.filter((_, index) => !pairs.some(([i]) => i === index)).map((event) => ({ article: gold.id, measure: 'events missed', gold: said(event, gold) })),
    ...extra.map((report) => ({ article: gold.id, measure: 'events wrong', found: `${report.kind} ${wordsAt(analysis, report.trigger)} ${report.arguments.map(({ filler }) => wordsAt(analysis, filler.span)).join(' ')}` })),
  ];
  const slots = pairs.map(([i, j]) => slotsOf(wanted[i] as GoldEvent, found[j] as EventMention, gold, analysis));
  for (const [index, [i]] of pairs.entries()) {
    for (const [slot, { right, gold: asked }] of Object.entries(slots[index] ?? {})) if (right < asked) faults.push({ article: gold.id, measure: `events.${slot}`, gold: said(wanted[i] as GoldEvent, gold) });
  }
  const bySlot = Object.fromEntries(SLOTS.map((slot) => [`events.${slot}`, sumOf(slots.map((each) => each[slot]))]));
  return { counts: { events: { right: pairs.length, found: pairs.length + extra.length, gold: wanted.length }, ...bySlot }, faults };
};

/** Pairs of the gold events and of the reports that are of any kind but other. */
export function pairedEvents({ gold, analysis }: { readonly gold: Gold; readonly analysis: Analysis }): Pair[] {
  return pair(gold.events.filter((event) => kindOf(event) !== 'other'), analysis.events.filter(({ kind }) => kind !== 'other'), (event, report) => likeness(event, report, gold, analysis));
}

const SLOTS = ['roles', 'place', 'time', 'modality', 'source'] as const;
type Slots = Readonly<Record<(typeof SLOTS)[number], Counts>>;

const said = ({ type, trigger, agents, patients }: GoldEvent, gold: Gold): string => `${type} ${trigger} ${[...agents, ...patients].map((each) => goldSurfacesOf(gold, each)[0] ?? '').join(' ')}`;

const fillersOf = ({ arguments: all }: EventMention, analysis: Analysis, roles?: readonly EventRole[]): string[] =>
  all.filter(({ role }) => !roles || roles.includes(role)).flatMap(({ filler }) => surfacesOf(analysis, filler));

const UNASKED: Counts = { right: 0, found: 0, gold: 0 };

/** Only what gold states is asked. A participant counts where it was found in whatever role. */
function slotsOf(event: GoldEvent, report: EventMention, gold: Gold, analysis: Analysis): Slots {
  const roles = (['agent', 'patient'] as const).flatMap((role) => event[`${role}s`].flatMap((participant) => {
    const names = goldSurfacesOf(gold, participant);
    return meet(names, fillersOf(report, analysis)) ? [verdict(meet(names, fillersOf(report, analysis, [role])))] : [];
  }));
  return {
    roles: sumOf(roles),
    place: event.place === null ? UNASKED : verdict(meet(goldSurfacesOf(gold, event.place), fillersOf(report, analysis, PLACES))),
    time: event.time === null ? UNASKED : verdict(sameValue(event.time, report.time?.value ?? null)),
    modality: verdict(report.modality === event.modality),
    source: event.source === null ? UNASKED : verdict(meet(goldSurfacesOf(gold, event.source), surfacesOf(analysis, report.source))),
  };
}

/** 0 where the two are not one event. Where gold names nobody and no place, the kind is enough. */
function likeness(event: GoldEvent, report: EventMention, gold: Gold, analysis: Analysis): number {
  if (report.kind !== kindOf(event)) return 0;
  const trigger = triggerLikeness(surfaceOf(event.trigger), wordsAt(analysis, report.trigger));
  const wanted = [...event.agents, ...event.patients, ...(event.place === null ? [] : [event.place])].map((each) => goldSurfacesOf(gold, each));
  const fillers = fillersOf(report, analysis);
  const hits = wanted.filter((names) => meet(names, fillers)).length;
  if (wanted.length > 0 && (hits === 0 || (trigger === 0 && hits < Math.min(2, wanted.length)))) return 0;
  const place = event.place !== null && meet(goldSurfacesOf(gold, event.place), fillersOf(report, analysis, PLACES)) ? 0.2 : 0;
  const time = event.time !== null && report.time !== null && sameValue(event.time, report.time.value) ? 0.2 : 0;
  return 1 + trigger + hits + place + time;
}

function triggerLikeness(wanted: string, found: string): number {
  if (wanted === found) return 2;
  return found !== '' && (wanted.includes(found) || found.includes(wanted)) ? 1 : 0;
}

/** One gold entry may be a list that shares a trigger (seven cities fell): its other members are neither right nor wrong. */
const isSpare = (report: EventMention, gold: Gold, analysis: Analysis): boolean => gold.events.some((event) =>
  surfaceOf(event.trigger) === wordsAt(analysis, report.trigger) && (kindOf(event) === 'other' || likeness(event, report, gold, analysis) >= 2));
