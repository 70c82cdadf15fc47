import type { Filing } from '../filing/filing.ts';
import type { Kept } from '../filing/kept.ts';
import { sampleArticle, type SampleArticle } from './sample.ts';

/** Keeps a sample and links it by equal names: enough of a graph for whoever reads it. Reports of one kind with the same words are one event. */
export async function fileSample(filing: Filing, sample: SampleArticle): Promise<Kept> {
  const document = sampleArticle(sample);
  const kept = await filing.keepArticle(document);
  const chains = kept.chains.flatMap(({ anchor }, index) => {
    const chain = document.analysis.chains[index];
    return chain ? [{ anchor, chain }] : [];
  });
  const shown = chains.map(({ anchor, chain: { kind, name } }) => ({ anchor, personas: [{ key: `${kind}|${name}`, kind, profile: { name }, keys: [] }] }));
  const { fresh } = await filing.keepPersonas(kept, shown);
  await filing.assignEntities(fresh.map((key) => [key]), kept);
  await filing.settleChains(kept);
  const events = await filing.eventMentionsByAnchors(kept.eventMentions.map(({ anchor }) => anchor));
  const alike = events.map((event) => ({ event, key: [event.kind, ...event.arguments.map(({ words }) => words)].join(' ') }));
  await filing.keepEventKeys(alike.map(({ event: { anchor }, key }) => ({ anchor, keys: [key] })));
  await filing.assignEvents(await Promise.all(alike.map(async ({ event, key }) => ({
    members: (await filing.eventMentionsByKeys([key])).map(({ anchor }) => anchor), kind: event.kind, title: event.arguments.map(({ words }) => words).join(' '),
    timeStart: event.time, timeEnd: event.time, timePrecision: event.precision, placeId: event.arguments.find(({ role }) => role === (event.kind === 'capture' ? 'patient' : 'place'))?.entity ?? null,
  }))), kept);
  return kept;
}
