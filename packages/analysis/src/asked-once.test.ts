import { expect, test } from '@jest/globals';
import { openGazetteer } from '@dateline/gazetteer';
import { askedOnce } from './asked-once.ts';

test('a name is looked up the first time only, whether any place bears it or none', () => {
  const gazetteer = openGazetteer();
  const asked: string[] = [];
  const once = askedOnce({ ...gazetteer, named: (name) => (asked.push(name), gazetteer.named(name)) });
  expect(once.named('北京')[0]?.country).toBe('CN');
  expect(once.named('北京')).toEqual(gazetteer.named('北京'));
  expect([once.named('无此地'), once.named('无此地')]).toEqual([[], []]);
  expect(asked).toEqual(['北京', '无此地']);
});
