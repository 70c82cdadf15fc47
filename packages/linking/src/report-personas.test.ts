import { describe, expect, test } from '@jest/globals';
import { joinReports, reportsAround } from './join-reports.ts';
import { city, eventOf, filler } from './profile.fixture.ts';
import { reportPersonaOf, shownOf } from './report-personas.ts';

const taken = (id: string, given = {}) => eventOf({ id, time: '2021-08-12', arguments: [filler('agent', 'taliban'), filler('patient', 'ghazni', city('ghazni', 'AF-GHA'))], ...given });
const many = Array.from({ length: 50 }, (_, index) => taken(`r${String(index + 10)}`, { company: [{ entity: `p:${String(index)}`, kind: 'person' }] }));

describe('what a report tells', () => {
  test('is the same whoever else its article names', () => {
    expect(reportPersonaOf(taken('a', { title: '一城失守', company: [{ entity: 'p:1', kind: 'person' }] }))).toBe(reportPersonaOf(taken('b')));
  });

  test.each([
    ['it has no day', { time: null }],
    ['its day is a year', { time: '2021' }],
    ['it names too little', { arguments: [filler('agent', 'taliban')] }],
    ['it counts what climbs', { kind: 'die', arguments: [filler('place', 'ghazni', city('ghazni', 'AF-GHA'))] }],
  ])('makes no two reports one where %s', (_, given) => {
    expect(reportPersonaOf(taken('a', given))).toBeNull();
  });
});

describe('of many reports that tell the same', () => {
  test('the first three are judged, and those of which persons judged', () => {
    expect(shownOf([...many].reverse(), new Set(['r40'])).reports.map(({ id }) => id)).toEqual(['r10', 'r11', 'r12', 'r40']);
  });

  test('all are one event, with what is judged one with any of the three', () => {
    const other = taken('x', { trigger: 'captured', time: '2021-08-13' });
    expect(joinReports({ reports: [other, ...many], judgements: [] }).map((members) => members.length)).toEqual([51]);
  });

  test('all come back around one of them, with few findings', async () => {
    const around = await reportsAround(['r59'], () => Promise.resolve({ reports: many, judgements: [] }));
    expect(around.parts.map(({ reports }) => reports.length)).toEqual([50]);
    expect(around.findings.length).toBeLessThan(6);
  });
});
