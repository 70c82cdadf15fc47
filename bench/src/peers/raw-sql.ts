import type { Storage } from '@dateline/storage';
import pg from 'pg';
import { FOUR_HOPS, PAGES } from '../four-hops.ts';
import type { Peer } from '../peer.ts';

interface Row { readonly parent: string; readonly asked: string; readonly record: { readonly id: string; readonly title: string; readonly name: string; readonly kind: string; readonly placeId: string | null } }

const globalId = (type: string, { id }: { readonly id: string }): string => Buffer.from(`${type}:${id}`).toString('base64url');
const idsOf = (rows: readonly Row[]): string[] => [...new Set(rows.map(({ record }) => record.id))];

/** Rows of each parent, without the one that only tells whether there are more. */
function byParent(rows: readonly Row[], page: number): (parent: string) => readonly Row['record'][] {
  const found = new Map<string, Row['record'][]>();
  for (const { parent, record } of rows) {
    const own = found.get(parent);
    if (!own) found.set(parent, [record]);
    else if (own.length < page) own.push(record);
  }
  return (parent) => found.get(parent) ?? [];
}

const connection = <Record>(records: readonly Record[], node: (record: Record) => unknown) => ({ edges: records.map((record) => ({ node: node(record) })) });

/** The same statements through pg, and the answer put together by hand: what a program would do that knows this one query.
 *  @param statements The SQL of articles, people, events, places and their articles, as the graph asks them. */
export function rawSql(storage: Storage, statements: readonly string[]): Peer {
  const pool = new pg.Pool({ connectionString: storage.url, max: 10 });
  const [articles = '', people = '', events = '', places = '', told = ''] = statements;
  const ask = async (sql: string, ...values: unknown[]): Promise<Row[]> => (await pool.query<Row>(sql, values)).rows;
  return {
    name: 'raw SQL', how: 'five statements through pg, answer put together by hand',
    async ask() {
      const first = (await ask(articles)).slice(0, PAGES.articles);
      const peopleRows = await ask(people, idsOf(first));
      const peopleOf = byParent(peopleRows, PAGES.people);
      const shown = [...new Set(first.flatMap(({ record }) => peopleOf(record.id).map(({ id }) => id)))];
      const eventsOf = byParent(await ask(events, shown), PAGES.events);
      const placeIds = [...new Set(shown.flatMap((id) => eventsOf(id).flatMap(({ placeId }) => placeId ?? [])))];
      const [placeRows, toldRows] = await Promise.all([ask(places, placeIds), ask(told, placeIds)]);
      const [placeOf, toldOf] = [new Map(placeRows.map(({ asked, record }) => [asked, record])), byParent(toldRows, PAGES.told)];
      const location = (id: string | null) => {
        const place = id === null ? undefined : placeOf.get(id);
        return place ? { id: globalId('Location', place), name: place.name, articles: connection(toldOf(place.id), (each) => ({ id: globalId('Article', each), title: each.title })) } : null;
      };
      const data = { articles: connection(first.map(({ record }) => record), (article) => ({
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
  await run(storage.reading({ statement: (sql, ask) => { statements.push(sql); return ask(); } }));
  return statements;
}

export { FOUR_HOPS };
