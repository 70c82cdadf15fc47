import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

/** The catalogue's one-byte "char", which the adapter cannot read, and the padded char that it can. */
const CATALOGUE_CHAR = 18;
const PADDED_CHAR = 1042;

/** Connects the engine to a database, and to a shadow database of its own for the commands that replay migrations. */
export class EngineAdapter {
  provider = 'postgres';
  adapterName = '@prisma/adapter-pg';

  constructor(url) {
    this.config = url === undefined ? {} : connectionOf(url);
  }

  connect() {
    return new PrismaPg(poolOf(this.config), { disposeExternalPool: true }).connect();
  }

  /** PrismaPg's own would run on the main database (its connection string outranks the name) and drop the shadow while connected to it. */
  async connectToShadowDb() {
    const admin = new pg.Client(this.config);
    await admin.connect();
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    await admin.query(`CREATE DATABASE "${database}" TEMPLATE template0`);
    const pool = poolOf({ ...this.config, database });
    const adapter = await new PrismaPg(pool).connect();
    adapter.dispose = async () => {
      await pool.end();
      await admin.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
      await admin.end();
    };
    return adapter;
  }
}

function poolOf(config) {
  const pool = new pg.Pool({ max: 4, ...config });
  pool.on('connect', (client) => {
    client.connection.prependListener('rowDescription', ({ fields }) => {
      for (const field of fields) if (field.dataTypeID === CATALOGUE_CHAR) field.dataTypeID = PADDED_CHAR;
    });
  });
  return pool;
}

/** The parts of the address: given whole, its database could not be replaced by the shadow's. */
function connectionOf(url) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  return {
    host: decodeURIComponent(searchParams.get('host') ?? hostname),
    port: Number(port || 5432),
    user: decodeURIComponent(username) || undefined,
    password: decodeURIComponent(password) || undefined,
    database: decodeURIComponent(pathname.slice(1)),
  };
}
