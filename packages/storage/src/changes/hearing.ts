import pg from 'pg';

/** A connection of its own that hears what every process commits; where it is lost, it is made anew. */
export interface Hearing {
  close(): Promise<void>;
}

/** Milliseconds between two attempts. */
const RETRY = 1000;

/** Resolves when Postgres is heard, or was not reached; `arrived` is called for every notice, and when hearing begins anew. */
export async function openHearing(url: string, arrived: () => void): Promise<Hearing> {
  let closed = false;
  let current: pg.Client | undefined;
  const lost = (client: pg.Client): void => {
    if (closed || current !== client) return;
    current = undefined;
    setTimeout(() => { if (!closed) void hear(); }, RETRY).unref();
  };
  const hear = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: url, application_name: 'dateline changes', keepAlive: true });
    client.on('notification', arrived);
    client.on('error', () => undefined); // The end follows, and is what counts.
    client.on('end', () => { lost(client); });
    current = client;
    try {
      await client.connect();
      await client.query('LISTEN dateline_changes');
      arrived();
    } catch {
      // The database is away: whoever reads it is told.
      lost(client);
      await client.end().catch(() => undefined);
    }
  };
  await hear();
  return {
    async close() {
      closed = true;
      await current?.end().catch(() => undefined);
    },
  };
}
