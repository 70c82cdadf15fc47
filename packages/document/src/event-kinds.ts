/** The part that an argument plays in an event. */
export const EVENT_ROLES = ['agent', 'patient', 'place', 'origin', 'destination', 'instrument', 'quantity', 'topic'] as const;
export type EventRole = (typeof EVENT_ROLES)[number];

/** What an event kind is, to a reader and to other codings of the world's events. */
export interface EventKindEntry {
  readonly gloss: { readonly en: string; readonly zh: string };
  /** Roles that the kind can fill, most telling first. */
  readonly roles: readonly EventRole[];
  /** `TYPE` or `TYPE:mode` of PLOVER (manual draft 0.8, September 2021); null where it has none. */
  readonly plover: string | null;
  /** Root or code of CAMEO 1.1b3; null where it has none. */
  readonly cameo: string | null;
  /** Type.Subtype of ACE 2005; null where it has none. */
  readonly ace: string | null;
}

/** The kinds of event that are found. A new kind is one row here; the compiler then asks each language for its triggers. */
export const EVENT_KINDS = {
  attack: { gloss: { en: 'attack', zh: '袭击' }, roles: ['agent', 'patient', 'place', 'instrument', 'quantity'], plover: 'ASSAULT', cameo: '19', ace: 'Conflict.Attack' },
  capture: { gloss: { en: 'capture of a place', zh: '攻占' }, roles: ['agent', 'patient', 'place', 'quantity'], plover: 'COERCE:seize', cameo: '192', ace: null },
  surrender: { gloss: { en: 'surrender', zh: '投降' }, roles: ['agent', 'patient', 'place', 'quantity'], plover: 'RETREAT:disarm', cameo: '0874', ace: null },
  withdraw: { gloss: { en: 'withdrawal', zh: '撤离' }, roles: ['agent', 'patient', 'origin', 'destination', 'quantity', 'place'], plover: 'RETREAT:withdraw', cameo: '0872', ace: 'Movement.Transport' },
  deploy: { gloss: { en: 'deployment', zh: '部署' }, roles: ['agent', 'patient', 'destination', 'origin', 'quantity', 'place'], plover: 'MOBILIZE:troops', cameo: '154', ace: 'Movement.Transport' },
  meet: { gloss: { en: 'meeting', zh: '会谈' }, roles: ['agent', 'patient', 'place', 'topic'], plover: 'CONSULT', cameo: '040', ace: 'Contact.Meet' },
  call: { gloss: { en: 'call', zh: '通话' }, roles: ['agent', 'patient', 'topic', 'place'], plover: 'CONSULT:phone', cameo: '041', ace: 'Contact.Phone-Write' },
  agree: { gloss: { en: 'agreement', zh: '达成协议' }, roles: ['agent', 'patient', 'topic', 'place'], plover: 'AGREE', cameo: '057', ace: null },
  demand: { gloss: { en: 'demand', zh: '要求' }, roles: ['agent', 'patient', 'topic', 'place'], plover: 'REQUEST', cameo: '10', ace: null },
  threaten: { gloss: { en: 'threat', zh: '威胁' }, roles: ['agent', 'patient', 'topic', 'place'], plover: 'THREATEN', cameo: '13', ace: null },
  accuse: { gloss: { en: 'accusation', zh: '指责' }, roles: ['agent', 'patient', 'topic', 'place'], plover: 'ACCUSE:disapprove', cameo: '11', ace: null },
  reject: { gloss: { en: 'rejection', zh: '拒绝' }, roles: ['agent', 'patient', 'topic', 'place'], plover: 'REJECT', cameo: '12', ace: null },
  protest: { gloss: { en: 'protest', zh: '抗议' }, roles: ['agent', 'patient', 'place', 'quantity', 'topic'], plover: 'PROTEST', cameo: '14', ace: 'Conflict.Demonstrate' },
  sanction: { gloss: { en: 'sanction', zh: '制裁' }, roles: ['agent', 'patient', 'topic', 'place'], plover: 'SANCTION', cameo: '163', ace: null },
  arrest: { gloss: { en: 'arrest', zh: '逮捕' }, roles: ['agent', 'patient', 'place', 'quantity'], plover: 'COERCE:arrest', cameo: '173', ace: 'Justice.Arrest-Jail' },
  die: { gloss: { en: 'death', zh: '死亡' }, roles: ['patient', 'agent', 'place', 'quantity', 'instrument'], plover: null, cameo: null, ace: 'Life.Die' },
  injure: { gloss: { en: 'injury', zh: '受伤' }, roles: ['patient', 'agent', 'place', 'quantity', 'instrument'], plover: null, cameo: null, ace: 'Life.Injure' },
  displace: { gloss: { en: 'displacement', zh: '流离失所' }, roles: ['patient', 'agent', 'origin', 'destination', 'quantity', 'place'], plover: null, cameo: null, ace: 'Movement.Transport' },
  aid: { gloss: { en: 'aid', zh: '援助' }, roles: ['agent', 'patient', 'place', 'quantity', 'topic'], plover: 'AID', cameo: '07', ace: null },
  appoint: { gloss: { en: 'appointment', zh: '任命' }, roles: ['patient', 'agent', 'topic', 'place'], plover: null, cameo: null, ace: 'Personnel.Start-Position' },
  resign: { gloss: { en: 'resignation', zh: '辞职' }, roles: ['agent', 'patient', 'topic', 'place'], plover: 'RETREAT:resign', cameo: null, ace: 'Personnel.End-Position' },
  elect: { gloss: { en: 'election', zh: '选举' }, roles: ['patient', 'agent', 'place', 'topic', 'quantity'], plover: null, cameo: null, ace: 'Personnel.Elect' },
  'try-in-court': { gloss: { en: 'trial', zh: '审判' }, roles: ['patient', 'agent', 'place', 'topic', 'quantity'], plover: 'SANCTION:convict', cameo: '116', ace: 'Justice.Trial-Hearing' },
  disaster: { gloss: { en: 'natural disaster', zh: '自然灾害' }, roles: ['place', 'patient', 'quantity', 'topic'], plover: null, cameo: null, ace: null },
  accident: { gloss: { en: 'accident', zh: '事故' }, roles: ['patient', 'place', 'agent', 'quantity', 'instrument'], plover: null, cameo: null, ace: null },
  legislate: { gloss: { en: 'legislation', zh: '立法' }, roles: ['agent', 'topic', 'patient', 'place'], plover: null, cameo: null, ace: null },
  trade: { gloss: { en: 'business deal', zh: '交易' }, roles: ['agent', 'patient', 'topic', 'quantity', 'place'], plover: 'COOPERATE', cameo: '061', ace: 'Transaction.Transfer-Ownership' },
  sport: { gloss: { en: 'sports result', zh: '体育比赛' }, roles: ['agent', 'patient', 'place', 'topic', 'quantity'], plover: null, cameo: null, ace: null },
  other: { gloss: { en: 'other event', zh: '其他' }, roles: ['agent', 'patient', 'place', 'topic', 'quantity', 'instrument', 'origin', 'destination'], plover: null, cameo: null, ace: null },
} as const satisfies Record<string, EventKindEntry>;

export type EventKind = keyof typeof EVENT_KINDS;

export const eventKinds = Object.keys(EVENT_KINDS) as readonly EventKind[];
