import type { EventKind } from '@dateline/document';

/** Where an event looks for a place that its own words do not give, by how far away that stands.
 *  cast: where those stand to whom it happens (喀布尔机场的守军) · clause · office: the country whose court, ministry or
 *  parliament acts (赞比亚选举委员会) · court: the court of its sentence, or of the trial told before · country: the whole of it, where the clause speaks of many places (全国) · sentence: before the clause, else after it · witness: where the police, hospital or people stand who tell it
 *  (Police in Hamburg said) · passing: the last town named before the trigger
 *  · told: what the clause points back to (in the incident) · paragraph: the event before · passage: the sentence before, in the same paragraph, that only names a town · title · before: the sentence
 *  before, in another paragraph · crowd: where the crowd of the sentence stands · front: what opens
 *  the sentence alone (In London, …) · stand: where who speaks stands (在布鲁塞尔表示，…) · scene: where the article plays. */
export type PlaceScope = 'cast' | 'clause' | 'office' | 'court' | 'country' | 'sentence' | 'witness' | 'passing' | 'told' | 'paragraph' | 'passage' | 'title' | 'before' | 'crowd' | 'front' | 'stand' | 'scene';

/** clause: before the trigger, else after it · sentence: before the clause · said: the day of telling, where telling does it
 *  · cause: the attack or disaster that it follows from · retold: the same event, told before · paragraph: the day that the
 *  sentences before it set. */
export type TimeScope = 'clause' | 'sentence' | 'said' | 'cause' | 'retold' | 'paragraph';

interface Scopes {
  readonly place: readonly PlaceScope[];
  readonly time: readonly TimeScope[];
}

/** What happens to people and things somewhere, and happens where the article plays unless it says otherwise. */
const SEEN = { place: ['cast', 'clause', 'country', 'sentence', 'witness', 'passing', 'told', 'paragraph', 'passage', 'title', 'before', 'scene'], time: ['clause', 'sentence', 'said', 'paragraph'] } as const satisfies Scopes;
/** The same, where an article comes back to it in the same words. */
const RETOLD = { place: SEEN.place, time: ['clause', 'sentence', 'said', 'retold'] } as const satisfies Scopes;
/** What people go and do: where it is not said it may be anywhere. */
const DONE = { place: ['cast', 'clause', 'country', 'sentence', 'told', 'paragraph', 'title', 'before'], time: ['clause', 'sentence', 'said', 'paragraph'] } as const satisfies Scopes;
/** What happens to people, where it follows from something else. */
const SUFFERED = { place: SEEN.place, time: ['clause', 'sentence', 'cause', 'paragraph'] } as const satisfies Scopes;
/** Who and what is sent is mostly sent where the article plays, and not where a sentence only names a town. */
const SENT = { place: ['cast', 'clause', 'country', 'sentence', 'witness', 'told', 'paragraph', 'title', 'before', 'scene'], time: DONE.time } as const satisfies Scopes;
const GIVEN = { place: SENT.place, time: SEEN.time } as const satisfies Scopes;
/** What is done in office is done in its country. */
const OFFICE = { place: ['cast', 'clause', 'office', 'country', 'sentence', 'told', 'paragraph', 'title', 'before'], time: RETOLD.time } as const satisfies Scopes;
/** The same, before a court. */
const JUDGED = { place: ['court', ...OFFICE.place], time: RETOLD.time } as const satisfies Scopes;
/** What is done in office, where the article plays unless it says otherwise. */
const OFFICIAL = { place: [...OFFICE.place, 'scene'], time: ['clause', 'sentence', 'said', 'paragraph'] } as const satisfies Scopes;
/** Words: the places around them are what is spoken of. */
const SPOKEN = { place: ['front'], time: ['clause', 'sentence', 'said'] } as const satisfies Scopes;
/** The same, which whoever says it stands somewhere to say. */
const UTTERED = { place: ['front', 'stand'], time: SPOKEN.time } as const satisfies Scopes;

/** From where each kind takes its place and its time when its arguments do not say, nearest first. */
export const SCOPES = {
  attack: SEEN, capture: DONE, surrender: DONE, protest: SEEN, arrest: SEEN, displace: SEEN, aid: GIVEN, accident: SEEN,
  disaster: RETOLD, die: SUFFERED, injure: SUFFERED,
  withdraw: DONE, deploy: SENT, meet: DONE, sanction: { ...DONE, place: ['cast', 'clause'] }, sport: DONE,
  elect: OFFICIAL, appoint: OFFICIAL, resign: OFFICIAL, legislate: OFFICIAL, 'try-in-court': JUDGED,
  demand: { ...SPOKEN, place: ['front', 'stand', 'crowd'] }, threaten: UTTERED, accuse: UTTERED, reject: UTTERED, agree: UTTERED, call: SPOKEN, trade: SPOKEN, other: { ...SPOKEN, place: ['cast', 'front'] },
} as const satisfies Record<EventKind, Scopes>;
