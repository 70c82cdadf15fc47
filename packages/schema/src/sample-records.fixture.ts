import type {
  AliasRecord, ArticleRecord, CandidateRecord, ClaimRecord, CoMentionRecord, ComparisonRecord, CurationRecord, EventMentionRecord, EventRecord, EventSourceRecord, LocationRecord, MentionRecord, OrganizationRecord, PersonRecord, QuotationRecord, RoleRecord, RunRecord, SourceRecord, StoryActorRecord, StoryRecord, TimelineBucketRecord,
} from '@dateline/storage';

/** A graph small enough to read: two articles about one capture, of our own writing. */

export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const TEXT = '加兹尼失守\n内政部发言人表示，塔利班13日攻占加兹尼。';

const spot = (articleId: string, exact: string) => {
  const start = TEXT.indexOf(exact);
  return { articleId, start, end: start + exact.length, exact, before: TEXT.slice(0, start), after: TEXT.slice(start + exact.length) };
};

const article = (number: number, title: string | null, day: string | null): ArticleRecord => ({
  id: uuid(number), url: null, sha256: 'ab'.repeat(32), origin: `articles/${String(number)}.md`, title, language: 'zh-Hans', publishedAt: day, referenceDay: day,
  referenceInferred: false, authors: ['李明'], sourceId: uuid(11), categories: ['国际'], images: [{ url: null, caption: '加兹尼城' }], credits: null, text: TEXT,
  blocks: [{ kind: 'heading', start: 0, end: 5 }, { kind: 'paragraph', start: 6, end: TEXT.length }],
  issues: [{ code: 'paragraph-joined', message: 'A paragraph was joined.', span: { start: 6, end: 9 } }], ingestedAt: new Date('2021-08-14T00:00:00Z'),
});

const entity = (number: number, name: string) => ({ id: uuid(number), name, names: [{ text: name, language: 'zh-Hans', count: 2 }], wikidata: null, mentionCount: 2, articleCount: 2 });

const place = (number: number, name: string, parentId: string | null): LocationRecord => ({
  ...entity(number, name), kind: 'location', placeKind: parentId === null ? 'country' : 'city', lat: 33.55, lon: 68.42, country: 'AF', gazetteerId: null, parentId,
});

const event = (number: number, title: string): EventRecord => ({
  id: uuid(number), kind: 'capture', standing: 'done', title, timeStart: '2021-08-13', timeEnd: '2021-08-13', timePrecision: 'day', placeId: uuid(42), mentionCount: 2, articleCount: 2,
});

const SPEAKER = { ...spot(uuid(1), '内政部发言人'), entityId: null, entityKind: null };
const CLAIMANT = { nature: 'office', reference: SPEAKER, sourceId: uuid(11) } as const;
const TALIBAN = { entityId: uuid(31), entityKind: 'organization' } as const;

const eventMention = (number: number, articleId: string, modality: EventMentionRecord['modality']): EventMentionRecord => ({
  ...spot(articleId, '塔利班13日攻占加兹尼'), id: uuid(number), eventId: uuid(51), kind: 'capture', trigger: '攻占', modality, time: '2021-08-13', attribution: SPEAKER, links: [{ ...SPEAKER, nature: 'office' }], sourceId: uuid(11), by: 'events@1', confidence: 1,
  arguments: [
    { ...spot(articleId, '塔利班'), ...TALIBAN, role: 'agent', value: null, unit: null },
    { ...spot(articleId, '加兹尼'), entityId: uuid(42), entityKind: 'location', role: 'patient', value: null, unit: null },
  ],
});

const claim = (number: number, slot: string, value: string): ClaimRecord => ({
  ...spot(uuid(1), '13日'), id: uuid(number), eventId: uuid(51), slot, value, modality: 'actual', attribution: SPEAKER, day: '2021-08-13', slotKey: slot, valueKey: value, claimant: CLAIMANT,
});

const mention = (number: number, kind: MentionRecord['kind'], exact: string, entityId: string): MentionRecord => ({
  ...spot(uuid(1), exact), id: uuid(number), kind, form: 'name', sense: null, role: null, entityId, by: 'mentions@1', confidence: 1,
});

export const RECORDS = {
  article: [article(1, '加兹尼失守', '2021-08-13'), article(2, null, null)],
  source: [{ id: uuid(11), name: '某报' }, { id: uuid(12), name: '某台' }] satisfies SourceRecord[],
  person: [{ ...entity(21, '阿里'), kind: 'person' }, { ...entity(22, '哈桑'), kind: 'person' }] satisfies PersonRecord[],
  organization: [{ ...entity(31, '塔利班'), kind: 'organization' }, { ...entity(32, '内政部'), kind: 'organization' }] satisfies OrganizationRecord[],
  location: [place(41, '阿富汗', null), place(42, '加兹尼', uuid(41))],
  event: [event(51, '塔利班 攻占 加兹尼'), { ...event(52, '审判'), kind: 'try-in-court', timeStart: null, timeEnd: null, timePrecision: null, placeId: null }] as EventRecord[],
  mention: [mention(61, 'organization', '塔利班', uuid(31)), mention(62, 'location', '加兹尼', uuid(42))],
  quotation: [{
    ...spot(uuid(1), '内政部发言人表示，塔利班13日攻占加兹尼'), id: uuid(71), content: '塔利班13日攻占加兹尼', direct: false, cue: '表示', stance: 'neutral', speaker: SPEAKER,
    via: [{ ...spot(uuid(1), '塔利班'), ...TALIBAN }],
  }] as QuotationRecord[],
  eventMention: [eventMention(81, uuid(2), 'planned'), eventMention(82, uuid(1), 'actual'), eventMention(83, uuid(1), 'actual')],
  role: [{ ...spot(uuid(1), '发言人'), id: uuid(91), personId: uuid(21), title: '发言人', organizationId: uuid(32), firstSeen: '2021-08-13', lastSeen: null, articleCount: 1 }] satisfies RoleRecord[],
  run: [{ id: uuid(121), startedAt: '2021-08-14T08:00:00+00:00', finishedAt: null, again: false, annotators: ['mentions@1'], added: 2, revised: 0, reanalysed: 0 }] satisfies RunRecord[],
  candidate: [{
    id: uuid(131), kind: 'location', score: 0.6, because: 'names alike', by: 'linking@1', left: { ...spot(uuid(1), '加兹尼'), entityId: uuid(42) }, right: { ...spot(uuid(2), '加兹尼'), entityId: uuid(41) },
  }] satisfies CandidateRecord[],
  curation: [{
    id: uuid(111), action: 'merge', by: 'anna', because: 'one man, two spellings', at: '2021-08-14T08:00:00.000+00:00', entities: [{ id: uuid(21), kind: 'person' }, { id: uuid(22), kind: 'person' }],
    undoesId: null, undoneById: null, unplaced: [{ words: '阿里', anchor: `${'ab'.repeat(32)}:0-2:person`, articleId: uuid(1) }],
  }] satisfies CurationRecord[],
  comparison: [{ id: uuid(111), eventId: uuid(51), slot: 'time', relation: 'conflict', because: 'told by different claimants', leftValue: '2021-08-12', rightValue: '2021-08-13', left: [claim(101, 'time', '2021-08-12')], right: [claim(102, 'time', '2021-08-13')] }] satisfies ComparisonRecord[],
  eventSource: [{ id: uuid(121), ...CLAIMANT, via: ['某社'], mentionCount: 2, articleCount: 1, firstDay: '2021-08-13' }] satisfies (EventSourceRecord & { id: string })[],
  story: [{ id: uuid(131), title: '加兹尼失守', startDay: '2021-08-13', endDay: '2021-08-14', articleCount: 2 }] satisfies StoryRecord[],
  alias: [{ ...spot(uuid(1), '塔利班'), id: uuid(121), text: '塔利班', language: 'zh-Hans', count: 2, articleCount: 1, firstSeen: '2021-08-13', lastSeen: '2021-08-13' }] satisfies (AliasRecord & { id: string })[],
  coMention: [{ id: uuid(31), entityId: uuid(31), entityKind: 'organization', articleCount: 2, articleId: uuid(1) }] satisfies (CoMentionRecord & { id: string })[],
  storyActor: [{ id: uuid(31), entityId: uuid(31), entityKind: 'organization', articleCount: 2, eventCount: 1, mentionCount: 3 }] satisfies (StoryActorRecord & { id: string })[],
  timelineBucket: [{ id: '2021-08-13', start: '2021-08-13', end: '2021-08-13', eventCount: 1, leading: [{ eventId: uuid(51) }] }] satisfies (TimelineBucketRecord & { id: string })[],
  claim: [claim(101, 'time', '2021-08-12'), claim(102, 'time', '2021-08-13'), claim(103, 'place', '加兹尼')],
};
