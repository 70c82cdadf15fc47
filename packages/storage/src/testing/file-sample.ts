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
  await filing.keepProfiles(chains.map(({ anchor, chain }) => ({ anchor, profile: { name: chain.name }, keys: [chain.name] })));
  const clusters = await Promise.all(chains.map(async ({ anchor, chain }) => [anchor, ...(await filing.chainsByKeys(chain.kind, [chain.name])).map((each) => each.anchor).filter((each) => each !== anchor)]));
  await filing.assignEntities(clusters, kept);
  const events = await filing.eventMentionsByAnchors(kept.eventMentions.map(({ anchor }) => anchor));
  const alike = events.map((event) => ({ event, key: [event.kind, ...event.arguments.map(({ words }) => words)].join(' ') }));
  await filing.keepEventKeys(alike.map(({ event: { anchor }, key }) => ({ anchor, keys: [key] })));
  await filing.assignEvents(await Promise.all(alike.map(async ({ event, key }) => ({
    members: (await filing.eventMentionsByKeys([key])).map(({ anchor }) => anchor), kind: event.kind, title: event.arguments.map(({ words }) => words).join(' '),
    timeStart: event.time, timeEnd: event.time, timePrecision: event.precision, placeId: event.arguments.find(({ role }) => role === (event.kind === 'capture' ? 'patient' : 'place'))?.entity ?? null,
  }))), kept);
  return kept;
}
