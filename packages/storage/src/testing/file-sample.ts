import { exact } from '@dateline/document';
import type { Filing } from '../filing/filing.ts';
import type { Kept } from '../filing/kept.ts';
import { sampleArticle, type SampleArticle } from './sample.ts';

/** Keeps a sample and links it by equal names: enough of a graph for whoever reads it. Reports of one kind with the same words are one event. */
export async function fileSample(filing: Filing, sample: SampleArticle, again = false): Promise<Kept> {
  const document = sampleArticle(sample);
  const [kept] = await filing.keepArticles([document], again);
  if (!kept) throw new Error('the sample was not kept');
  const chains = kept.chains.flatMap(({ anchor }, index) => {
    const chain = document.analysis.chains[index];
    return chain ? [{ anchor, chain }] : [];
  });
  const shown = chains.map(({ anchor, chain: { kind, name } }) => ({ anchor, personas: [{ key: `${kind}|${name}`, kind, profile: { name }, keys: [] }] }));
  const { fresh } = await filing.keepPersonas([kept], shown);
  await filing.assignEntities(fresh.map((key) => [key]), [kept]);
  await filing.settleChains([kept]);
  const events = kept.eventMentions.map(({ anchor }, index) => {
    const event = document.analysis.events[index];
    if (!event) throw new Error('an event was kept that the analysis has not');
    const words = event.arguments.map(({ filler }) => exact(document.analysis.article.text, filler.span));
    const place = event.arguments.find(({ role }) => role === (event.kind === 'capture' ? 'patient' : 'place'))?.filler.chain ?? null;
    return { anchor, event, title: words.join(' '), place: place === null ? null : kept.chains[place]?.anchor ?? null };
  });
  await filing.keepReports(events.map(({ anchor, event, title }) => ({ anchor, profile: {}, keys: [`${event.kind} ${title}`] })));
  await filing.assignEvents(await Promise.all(events.map(async ({ anchor, event: { kind, time }, title, place }) => ({
    members: (await filing.reportsAbout([anchor])).reports.map((report) => report.anchor), kind, title,
    timeStart: time?.value ?? null, timeEnd: time?.value ?? null, timePrecision: time ? 'day' as const : null, place,
  }))), [kept]);
  return kept;
}
