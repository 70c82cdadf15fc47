import { describe, expect, test } from '@jest/globals';
import type { ArgumentRecord, ClaimRecord, EventMentionRecord } from '@dateline/storage';
import { differences } from './differences.ts';
import { history } from './history.ts';
import { participants } from './participants.ts';

const NOWHERE = { start: 0, end: 1, exact: '', before: '', after: '' };

const claim = (slot: string, value: string, articleId: string, according: string | null = null): ClaimRecord => ({
  ...NOWHERE, id: '', eventId: '', slot, value, articleId, modality: 'actual', day: null,
  attribution: according === null ? null : { ...NOWHERE, exact: according, articleId, entityId: null, entityKind: null },
});

describe('differences', () => {
  test.each<[string, readonly ClaimRecord[], readonly [string, readonly string[]][]]>([
    ['none where all agree', [claim('time', '2021-08-12', 'a'), claim('time', '2021-08-12', 'b')], []],
    ['two days', [claim('time', '2021-08-12', 'a'), claim('time', '2021-08-13', 'b')], [['time', ['2021-08-12', '2021-08-13']]]],
    ['two numbers in one article', [claim('quantity:人', '3000', 'a', '五角大楼'), claim('quantity:人', '3500', 'a', '路透社')], [['quantity:人', ['3000', '3500']]]],
    ['numbers of different things go together', [claim('quantity:人', '3000', 'a'), claim('quantity:架', '3', 'a')], []],
    ['several participants of one report go together', [claim('agent', '布林肯', 'a'), claim('agent', '奥斯汀', 'a')], []],
    ['to name fewer of them is no difference', [claim('agent', '布林肯', 'a'), claim('agent', '奥斯汀', 'a'), claim('agent', '布林肯', 'b')], []],
    ['to name somebody else is one', [claim('agent', '塔利班', 'a'), claim('agent', '政府军', 'b')], [['agent', ['塔利班', '政府军']]]],
    ['so it is between two whom one article cites', [claim('agent', '塔利班', 'a', '警方'), claim('agent', '政府军', 'a', '发言人')], [['agent', ['塔利班', '政府军']]]],
  ])('%s', (_, claims, expected) => {
    expect(differences(claims).map(({ slot, values }) => [slot, values.map(({ value }) => value)])).toEqual(expected);
  });
});

const mention = (articleId: string, modality: EventMentionRecord['modality'], trigger: string, args: readonly Partial<ArgumentRecord>[] = []): EventMentionRecord => ({
  ...NOWHERE, id: trigger, eventId: '', articleId, kind: 'meet', trigger, modality, time: null, attribution: null, by: '', confidence: 1,
  arguments: args.map((argument) => ({ ...NOWHERE, articleId, role: 'agent', entityId: null, entityKind: null, value: null, unit: null, ...argument })),
});

describe('history', () => {
  test('goes by the day of the articles, one stage for each modality of a day, undated last', () => {
    const days: Record<string, string> = { tuesday: '2021-08-10', thursday: '2021-08-12' };
    const mentions = [mention('undated', 'denied', '1'), mention('thursday', 'actual', '2'), mention('tuesday', 'planned', '3'), mention('thursday', 'actual', '4'), mention('thursday', 'denied', '5')];
    expect(history(mentions, (id) => days[id] ?? null).map(({ day, modality, mentionCount, mention: { trigger } }) => [day, modality, mentionCount, trigger])).toEqual([
      ['2021-08-10', 'planned', 1, '3'], ['2021-08-12', 'actual', 2, '2'], ['2021-08-12', 'denied', 1, '5'], [null, 'denied', 1, '1'],
    ]);
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
