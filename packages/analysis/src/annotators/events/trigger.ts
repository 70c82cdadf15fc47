import type { EventRole, Modality } from '@dateline/document';

/** How the parts of a clause stand about a trigger: the role of its subject and of its object. */
export interface Frame {
  readonly subject: EventRole | null;
  readonly object: EventRole | null;
  /** Whoever stands beside the subject by `with`, 与 or 同, does the same: talks, agreements. */
  readonly mutual?: true;
  /** What follows the object is what is asked for, not an event that is reported. */
  readonly swallows?: true;
  /** The number that the clause ends in says how many. */
  readonly toll?: true;
}

export const FRAMES = {
  /** 占领 X · seized X */
  does: { subject: 'agent', object: 'patient' },
  /** 死亡 · fell */
  undergoes: { subject: 'patient', object: null },
  /** 失去 X as its object is the one who suffers: 造成 X 死亡 · the blast left X dead */
  leaves: { subject: null, object: 'patient' },
  /** 辞职 · resigned */
  acts: { subject: 'agent', object: null },
  /** 辞去 X · resigned as X */
  quits: { subject: 'agent', object: 'topic' },
  /** 不敌 X · lost to X: the subject is beaten */
  losesTo: { subject: 'patient', object: 'agent' },
  /** 会见 X · met X */
  meets: { subject: 'agent', object: 'patient', mutual: true },
  /** 达成 X · agreed X */
  settles: { subject: 'agent', object: 'topic', mutual: true },
  /** 部署至 X: what is moved stands before it. */
  moves: { subject: 'patient', object: 'destination' },
  /** 驻有 X: the place stands before it. */
  houses: { subject: 'place', object: 'patient' },
  /** 登陆 X · made landfall in X */
  lands: { subject: 'topic', object: 'place' },
  /** called for X */
  demands: { subject: 'agent', object: 'topic', swallows: true },
  /** 敦促 X … · urged X to … */
  urges: { subject: 'agent', object: 'patient', swallows: true },
  /** 当选 X · was named X */
  becomes: { subject: 'patient', object: 'topic' },
  /** 通过 X · passed X */
  passes: { subject: 'agent', object: 'topic' },
  /** 撤离 X, where X is a place that is left or people that are taken away */
  leavesPlace: { subject: 'agent', object: 'origin' },
  /** 前往 X */
  goes: { subject: 'agent', object: 'destination' },
  /** 逃离 X · fled X */
  flees: { subject: 'patient', object: 'origin' },
  /** 死亡人数升至 X · the death toll rose to X: whom, as a number later in the clause. */
  tolls: { subject: null, object: 'patient', toll: true },
  /** 引爆 X · fired X: what it is done with. */
  uses: { subject: 'agent', object: 'instrument' },
  /** 提供 X: what is given; to whom stands after 向 or 给. */
  gives: { subject: 'agent', object: 'patient' },
  /** 运往 X: what is sent stands before it. */
  ships: { subject: 'agent', object: 'destination' },
  /** 举行记者会: there is nothing that it is done to. */
  holds: { subject: 'agent', object: null },
  /** two dead: the number stands before it. */
  counts: { subject: 'patient', object: null },
  /** 地震 · the flood hit X */
  happens: { subject: 'place', object: 'patient' },
} as const satisfies Record<string, Frame>;

export type FrameName = keyof typeof FRAMES;

/** Words that report an event, and what they ask of their surroundings: among it nouns of some class, which the language's table of nouns lists. */
export interface Trigger<ObjectClass extends string = string> {
  /** Separated by spaces; in English by ` | `, each a lemma (verbs and nouns are inflected by rule and table). */
  readonly words: string;
  readonly as: 'verb' | 'noun' | 'both';
  readonly frame: FrameName;
  /** What must be there for the words to report the event: by default any argument, quantity or time. `named`: a subject, and a name
   *  or a number as the object (支援灾区, not 支援力量). `carrier`: a noun
   *  only where a verb holds it or it takes place (举行会议, 会议在…举行). */
  readonly needs?: 'subject' | 'object' | 'both' | 'named' | 'quantity' | 'carrier';
  /** What kind of thing its object has to be for the words to report the event at all. */
  readonly objects?: ObjectClass;
  /** What has to stand before it in its clause: a storm that 袭击 or hits is a disaster. */
  readonly subjects?: ObjectClass;
  /** What the article has to speak of: an explosion is an attack among bombs, an accident elsewhere. */
  readonly context?: ObjectClass;
  /** What has to come after it: a warning threatens only with an if, to ask somebody demands only with what he is to do; of harm that is
   *  told the clause ends there (造成多名士兵伤亡, not 对平民伤亡表示关切). */
  readonly follows?: 'condition' | 'infinitive' | 'end';
  /** What the words say of themselves where nothing around them says otherwise: 驻扎, stationed are going on. */
  readonly modality?: Modality;
}
