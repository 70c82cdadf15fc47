import type { EventRecord, LocationRecord, Reading } from '@dateline/storage';
import { every, type Open } from './every.ts';

/** A feature of RFC 7946; the position is longitude, latitude. */
interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [lon: number, lat: number] };
  readonly properties: Readonly<Record<string, string | number | null>>;
}

/** The places of the graph and the events at places as one FeatureCollection, a feature a line. What has no coordinates is no feature.
 *  `precision` is the kind of place that the coordinates stand for: a country's point is its middle, not where it happened. */
export async function* geoJson(open: Open): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let separator = '\n';
  for await (const feature of features(open)) {
    yield `${separator}${JSON.stringify(feature)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

async function* features(open: Open): AsyncGenerator<Feature> {
  for await (const { rows } of every('locations', open, 'name')) yield* rows.flatMap((row) => featureAt(row, row.id, locationProperties(row)));
  for await (const { rows, reading } of every('events', open, 'oldest')) {
    for (const found of await Promise.all(rows.map((row) => eventFeature(row, reading)))) yield* found;
  }
}

const featureAt = ({ lat, lon }: LocationRecord, id: string, properties: Feature['properties']): Feature[] =>
  (lat === null || lon === null ? [] : [{ type: 'Feature', id, geometry: { type: 'Point', coordinates: [lon, lat] }, properties }]);

const locationProperties = ({ name, placeKind, country, gazetteerId, mentionCount, articleCount }: LocationRecord): Feature['properties'] =>
  ({ layer: 'location', name, precision: placeKind, country, gazetteer: gazetteerId, mentions: mentionCount, articles: articleCount });

async function eventFeature(event: EventRecord, reading: Reading): Promise<Feature[]> {
  const place = event.placeId === null ? null : await reading.byId('location', event.placeId);
  if (!place) return [];
  return featureAt(place, event.id, {
    layer: 'event', name: event.title, kind: event.kind, start: event.timeStart, end: event.timeEnd, timePrecision: event.timePrecision,
    place: place.name, precision: place.placeKind, country: place.country, mentions: event.mentionCount, articles: event.articleCount,
  });
}
