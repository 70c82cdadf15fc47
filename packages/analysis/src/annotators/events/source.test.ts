import { describe, expect, it } from '@jest/globals';
import { eventsOf } from './events.ts';
import { layersOf } from './told.fixture.ts';

describe('sourceOf', () => {
  it('attributes what somebody is accused of to whoever accuses', () => {
    const layers = layersOf('en', 'Anna Berg accused the army of killing two farmers.', { names: { 'Anna Berg': 'person' }, quantities: { two: 2 } });
    expect(eventsOf(layers).map(({ kind, source }) => [kind, source?.chain])).toEqual([['accuse', 0], ['die', 0]]);
  });

  it('attributes a toll to whoever puts it at a number', () => {
    const layers = layersOf('en', 'Anna Berg has put the number killed at 60. The death toll is known.', { names: { 'Anna Berg': 'person' }, quantities: { 60: 60 } });
    expect(eventsOf(layers).map(({ kind, source }) => [kind, source?.chain])).toEqual([['die', 0]]);
  });

  it('attributes an event to the speaker of the quotation around it', () => {
    const layers = layersOf('zh-Hans', '警方说，歹徒袭击了银行。', { names: { 警方: 'organization' } });
    const speaker = { span: { start: 0, end: 2 }, chain: 0 };
    const quotation = { span: { start: 0, end: 11 }, by: 'test@1', confidence: 1, content: { start: 4, end: 11 }, direct: false, cue: { start: 2, end: 3 }, stance: 'neutral', speaker, via: [] } as const;
    expect(eventsOf({ ...layers, quotations: [quotation] }).map(({ source }) => source)).toEqual([speaker]);
  });
});
