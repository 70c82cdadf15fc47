import { describe, expect, test } from '@jest/globals';
import type { ArgumentRecord, ClaimRecord, ComparisonRecord, EventMentionRecord } from '@dateline/storage';
import { differences } from './differences.ts';
import { history } from './history.ts';
import { participants } from './participants.ts';

const NOWHERE = { start: 0, end: 1, exact: '', before: '', after: '' };

const claim = (value: string, day: string): ClaimRecord => ({
  ...NOWHERE, id: '', eventId: '', articleId: '', slot: 'time', value, modality: 'actual', day, attribution: null, slotKey: 'time', valueKey: value, claimant: { nature: 'outlet', reference: null, sourceId: null },
});

const comparison = (slot: string, relation: ComparisonRecord['relation'], left: string, right: string): ComparisonRecord =>
  ({ id: '', eventId: '', slot, relation, because: '', leftValue: left, rightValue: right, left: [claim(left, '2021-08-12')], right: [claim(right, '2021-08-12')] });

describe('differences', () => {
  test('are the slots whose values are compared, each value once, the one told first first', () => {
    const told = [comparison('quantity:person', 'update', '304', '724'), comparison('quantity:person', 'update', '304', '1297'), comparison('quantity:person', 'different-precision', '724', '1297'), comparison('time', 'conflict', '12', '13')];
    expect(differences(told).map(({ slot, relation, values, comparisons }) => [slot, relation, values.map(({ value }) => value), comparisons.length])).toEqual([
      ['quantity:person', 'update', ['304', '724', '1297'], 3], ['time', 'conflict', ['12', '13'], 1],
    ]);
  });
});

const mention = (articleId: string, modality: EventMentionRecord['modality'], trigger: string, args: readonly Partial<ArgumentRecord>[] = []): EventMentionRecord => ({
  ...NOWHERE, id: trigger, eventId: '', articleId, kind: 'meet', trigger, modality, time: null, attribution: null, links: [], sourceId: null, by: '', confidence: 1,
  arguments: args.map((argument) => ({ ...NOWHERE, articleId, role: 'agent', entityId: null, entityKind: null, value: null, unit: null, ...argument })),
});

describe('history', () => {
  test('goes by the day of the articles, one stage for each modality of a day, undated last', () => {
    const days: Record<string, string> = { tuesday: '2021-08-10', thursday: '2021-08-12' };
    const mentions = [mention('undated', 'denied', '1'), mention('thursday', 'actual', '2'), mention('tuesday', 'planned', '3'), mention('thursday', 'actual', '4'), mention('thursday', 'denied', '5')];
    expect(history(mentions, (id) => days[id] ?? null).map(({ day, modality, mentionCount, mention: { trigger } }) => [day, modality, mentionCount, trigger])).toEqual([
      ['2021-08-10', 'planned', 1, '3'], ['2021-08-12', 'actual', 2, '2'], ['2021-08-12', 'denied', 1, '5'], [null, 'denied', 1, '1'],
    ]);
    expect(history(mentions, (id) => days[id] ?? null)[1]?.mentions.map(({ trigger }) => trigger)).toEqual(['2', '4']);
  });
});

describe('participants', () => {
  test('are joined by entity or, where there is none, by wording, and by role; numbers are no participants', () => {
    const reports = [
      mention('a', 'actual', '1', [{ exact: '塔利班', entityId: 't' }, { exact: '一名官员' }, { exact: '3000', role: 'quantity' }]),
      mention('b', 'actual', '2', [{ exact: '该组织', entityId: 't' }, { exact: '塔利班', entityId: 't', role: 'patient' }]),
    ];
    expect(participants(reports).map(({ role, argument: { exact }, mentionCount }) => [role, exact, mentionCount])).toEqual([['agent', '塔利班', 2], ['agent', '一名官员', 1], ['patient', '塔利班', 1]]);
  });
});
