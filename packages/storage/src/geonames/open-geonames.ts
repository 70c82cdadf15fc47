import pg from 'pg';
import { unavailable } from '../unavailable.ts';
import type { Geonames } from './geonames.ts';
import { openLoading } from './open-loading.ts';
import { selectedPlaces } from './selected-places.ts';
import { statuses } from './status.ts';

/** GeoNames' tables of a database. Each call has a connection of its own: they are few and long. */
export const openGeonames = (url: string): Geonames => ({
  status: () => connected(url, statuses),
  load: (part, file) => openLoading(url, part, file),
  async *selected(selection) {
    const client = await connect(url);
    try {
      yield* selectedPlaces(client, selection);
    } catch (error) {
      throw unavailable(error) ?? error;
    } finally {
      await client.end().catch(() => undefined);
    }
  },
});

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'dateline gazetteer' });
  client.on('error', () => undefined); // Told to whoever queries next.
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw unavailable(error) ?? error;
  }
}

async function connected<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = await connect(url);
  try {
    return await work(client);
  } catch (error) {
    throw unavailable(error) ?? error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
