import type { Analysis, Chain, EventMention, Mention, Quantity, Span, TimeExpression } from '@dateline/document';
import type { Chance } from './chance.ts';
import type { Actor, Happening, Story } from './stories.ts';
import type { Name, Spot, World } from './world.ts';

/** An article as analysis would give it, and the truth of what it names. */
export interface SyntheticArticle {
  readonly analysis: Analysis;
  /** Who each chain is, and what each report tells of, in the order of the analysis; and which story the article tells. */
  readonly truth: { readonly chains: readonly string[]; readonly events: readonly string[]; readonly story: string };
}

type Language = 'zh' | 'en';

/** Of names that have another spelling, how many mentions use it; of articles, how many name a foreigner by the family name alone; of roles, how many are told. */
const VARIANTS = 0.25;
const BARE = 0.06;
const ROLES = 0.6;
/** Of cities, how many analysis could not place. */
const UNPLACED = 0.04;
const MADE = { by: 'synthetic@1', confidence: 1 } as const;

export function syntheticArticle(story: Story, world: World, chance: Chance, number: number): SyntheticArticle {
  const language: Language = chance.happens(0.6) ? 'zh' : 'en';
  const draft = new Draft(language, chance);
  const told = story.happenings.filter(() => chance.happens(0.8));
  const country = world.countries[story.nation];
  if (country) draft.name(country.id, { kind: 'location', of: country }, 2 + chance.below(2));
  for (const actor of castOf(story, chance)) draft.name(actor.of.id, actor, 1 + chance.below(3));
  for (const happening of told) draft.report(happening);
  const day = Math.max(story.day, ...told.map((each) => each.day));
  return draft.finish(isoDay(day + chance.below(2)), `synthetic ${String(number)}`, story.id);
}

const castOf = ({ people, bodies, cities }: Story, chance: Chance): Actor[] => [
  ...people.filter((_, index) => index === 0 || chance.happens(0.7)).map((of): Actor => ({ kind: 'person', of })),
  ...bodies.map((of): Actor => ({ kind: 'organization', of })),
  ...cities.map((of): Actor => ({ kind: 'location', of })),
];

const isoDay = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** Builds a text word by word, so that every span is true. */
class Draft {
  private text = '';
  private readonly chains: { chain: Chain; truth: string; span: Span }[] = [];
  private readonly mentions: Mention[] = [];
  private readonly times: TimeExpression[] = [];
  private readonly quantities: Quantity[] = [];
  private readonly events: { event: EventMention; truth: string }[] = [];
  private readonly chainOf = new Map<string, number>();

  constructor(private readonly language: Language, private readonly chance: Chance) {}

  private write(words: string): Span {
    if (this.text !== '' && this.language === 'en') this.text += ' ';
    const start = this.text.length;
    this.text += words;
    return { start, end: this.text.length };
  }

  private spelled({ variants, ...name }: Name): string {
    const others = variants[this.language];
    return others.length > 0 && this.chance.happens(VARIANTS) ? this.chance.pick(others) : name[this.language];
  }

  /** Names somebody as often as is said, first in full. */
  name(truth: string, actor: Actor, times: number): number {
    const known = this.chainOf.get(actor.of.id);
    if (known !== undefined) return known;
    const index = this.chains.length;
    const isPerson = actor.kind === 'person';
    const [full, short] = isPerson ? [actor.of.full, actor.of.family] : [actor.of.name, null];
    const role = isPerson && this.chance.happens(ROLES) ? this.write(actor.of.role[this.language]) : null;
    const bare = isPerson && short !== null && this.chance.happens(BARE);
    const name = bare ? short[this.language] : this.spelled(full);
    const first = this.mention(actor.kind, index, name, role);
    for (let more = 1; more < times; more++) this.mention(actor.kind, index, name, null);
    const place = actor.kind === 'location' && (actor.of.place.kind === 'country' || !this.chance.happens(UNPLACED)) ? actor.of.place : null;
    this.chains.push({ chain: { kind: actor.kind, name, mentions: this.mentions.flatMap(({ chain }, mention) => (chain === index ? [mention] : [])), place }, truth, span: first });
    this.chainOf.set(actor.of.id, index);
    return index;
  }

  private mention(kind: Mention['kind'], chain: number, words: string, role: Span | null): Span {
    const span = this.write(words);
    this.mentions.push({ ...MADE, span, kind, form: 'name', sense: null, chain, role });
    this.write(this.language === 'zh' ? '，' : ',');
    return span;
  }

  private partOf(actor: Actor | Spot): { readonly span: Span; readonly chain: number } {
    const given: Actor = 'place' in actor ? { kind: 'location', of: actor } : actor;
    const chain = this.name(given.of.id, given, 1);
    return { span: this.chains[chain]?.span ?? { start: 0, end: 1 }, chain };
  }

  report(happening: Happening): void {
    const value = isoDay(happening.day);
    const dated = this.chance.happens(0.8);
    const parts: { role: EventMention['arguments'][number]['role']; filler: { span: Span; chain: number | null }; quantity: number | null }[] = [];
    if (happening.agent && this.chance.happens(0.9)) parts.push({ role: 'agent', filler: this.partOf(happening.agent), quantity: null });
    if (happening.patient && this.chance.happens(0.95)) parts.push({ role: 'patient', filler: this.partOf(happening.patient), quantity: null });
    if (this.chance.happens(0.8)) parts.push({ role: 'place', filler: this.partOf(happening.place), quantity: null });
    const time = dated ? this.times.push({ ...MADE, span: this.write(value), value, precision: 'day', anchor: null }) - 1 : null;
    const trigger = this.write(happening.words[this.language]);
    if (happening.dead !== null) parts.push(...this.toll(happening.dead));
    this.write(this.language === 'zh' ? '。' : '.');
    this.events.push({ truth: happening.id, event: { ...MADE, span: trigger, kind: happening.kind, trigger, arguments: parts, time: dated ? { value, expression: time } : null, modality: 'actual', source: null } });
  }

  private toll(dead: number): { role: 'quantity' | 'patient'; filler: { span: Span; chain: null }; quantity: number | null }[] {
    const value = this.chance.happens(0.2) ? dead + 1 : dead;
    const span = this.write(this.language === 'zh' ? `${String(value)}人` : `${String(value)} people`);
    const quantity = this.quantities.push({ ...MADE, span, value, upper: null, bound: 'exact', unit: '人', counted: null }) - 1;
    return [{ role: 'quantity', filler: { span, chain: null }, quantity }, { role: 'patient', filler: { span, chain: null }, quantity: null }];
  }

  finish(day: string, title: string, story: string): SyntheticArticle {
    const { text } = this;
    const article: Analysis['article'] = {
      url: null, title, language: this.language === 'zh' ? 'zh-Hans' : 'en', publishedAt: day, reference: { day, inferred: false }, authors: [], publisher: null, categories: [], images: [], credits: null,
      text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    };
    return {
      analysis: { article, sentences: [{ start: 0, end: text.length }], mentions: this.mentions, chains: this.chains.map(({ chain }) => chain), times: this.times, quantities: this.quantities, quotations: [], events: this.events.map(({ event }) => event), issues: [] },
      truth: { chains: this.chains.map(({ truth }) => truth), events: this.events.map(({ truth }) => truth), story },
    };
  }
}
