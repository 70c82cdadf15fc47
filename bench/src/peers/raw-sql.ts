import type { Storage } from '@dateline/storage';
import pg from 'pg';
import { FOUR_HOPS, PAGES } from '../four-hops.ts';
import type { Peer } from '../peer.ts';
import { asked } from './executors.ts';

interface Record { readonly id: string; readonly title: string; readonly name: string; readonly kind: string; readonly placeId: string | null }
interface Page { readonly parent: string; readonly records: readonly Record[] | null }
interface Found { readonly asked: string; readonly record: Record }

const globalId = (type: string, { id }: { readonly id: string }): string => Buffer.from(`${type}:${id}`).toString('base64url');
const idsOf = (records: readonly Record[]): string[] => [...new Set(records.map(({ id }) => id))];

/** Records of each parent, without the one that only tells whether there are more. */
function byParent(pages: readonly Page[], page: number): (parent: string) => readonly Record[] {
  const found = new Map(pages.map(({ parent, records }) => [parent, (records ?? []).slice(0, page)]));
  return (parent) => found.get(parent) ?? [];
}

const connection = (records: readonly Record[], node: (record: Record) => unknown) => ({ edges: records.map((record) => ({ node: node(record) })) });

/** The same statements through pg, and the answer put together by hand: what a program would do that knows this one query.
 *  @param statements The SQL of articles, people, events, places and their articles, as the graph asks them. */
export function rawSql(storage: Storage, statements: readonly string[]): Peer {
  const pool = new pg.Pool({ connectionString: storage.url, max: 10, onConnect: (connection) => connection.query('SET random_page_cost = 1.1') });
  const [articles = '', people = '', events = '', places = '', told = ''] = statements;
  const ask = async <Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> => (await pool.query<Row>({ text: sql, values, name: `statement ${String(statements.indexOf(sql))}` })).rows;
  return {
    name: 'raw SQL', how: 'five statements through pg, answer put together by hand',
    async ask() {
      const first = ((await ask<Page>(articles))[0]?.records ?? []).slice(0, PAGES.articles);
      const peopleOf = byParent(await ask<Page>(people, idsOf(first)), PAGES.people);
      const shown = [...new Set(first.flatMap(({ id }) => peopleOf(id).map(({ id }) => id)))];
      const eventsOf = byParent(await ask<Page>(events, shown), PAGES.events);
      const placeIds = [...new Set(shown.flatMap((id) => eventsOf(id).flatMap(({ placeId }) => placeId ?? [])))];
      const [placeRows, toldRows] = await Promise.all([ask<Found>(places, placeIds), ask<Page>(told, placeIds)]);
      const [placeOf, toldOf] = [new Map(placeRows.map(({ asked, record }) => [asked, record])), byParent(toldRows, PAGES.told)];
      const location = (id: string | null) => {
        const place = id === null ? undefined : placeOf.get(id);
        return place ? { id: globalId('Location', place), name: place.name, articles: connection(toldOf(place.id), (each) => ({ id: globalId('Article', each), title: each.title })) } : null;
      };
      const data = { articles: connection(first, (article) => ({
        id: globalId('Article', article), title: article.title,
        people: connection(peopleOf(article.id), (person) => ({
          id: globalId('Person', person), name: person.name,
          events: connection(eventsOf(person.id), (event) => ({ id: globalId('Event', event), kind: event.kind.toUpperCase().replaceAll('-', '_'), title: event.title, location: location(event.placeId) })),
        })),
      })) };
      return JSON.stringify({ data });
    },
    stop: () => pool.end(),
  };
}

/** The statements that the graph asks for the operation, without what tags them. */
export async function statementsOf(storage: Storage, run: (reading: ReturnType<Storage['reading']>) => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const reading = storage.reading({ statement: (sql, ask) => { statements.push(sql); return ask(); } });
  reading.narrow(asked);
  await run(reading);
  return statements;
}

export { FOUR_HOPS };
