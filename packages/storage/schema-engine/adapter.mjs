import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
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

  async connect() {
    const pool = poolOf(this.config);
    return mended(await new PrismaPg(pool, { disposeExternalPool: true }).connect(), pool);
  }

  /** PrismaPg's own would run on the main database (its connection string outranks the name) and drop the shadow while connected to it. */
  async connectToShadowDb() {
    const admin = new pg.Client(this.config);
    await admin.connect();
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    await admin.query(`CREATE DATABASE "${database}" TEMPLATE template0`);
    const pool = poolOf({ ...this.config, database });
    const adapter = mended(await new PrismaPg(pool).connect(), pool);
    adapter.dispose = async () => {
      await pool.end();
      await admin.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
      await admin.end();
    };
    return adapter;
  }
}

/** PrismaPg cuts scripts at every semicolon, also in comments and functions, and cannot read the catalogue's characters: both are mended here. */
function mended(adapter, pool) {
  adapter.executeScript = async (script) => {
    await pool.query(script);
  };
  const { queryRaw } = adapter;
  adapter.queryRaw = async (query) => {
    const { fields, rows } = await adapter.performIO(query);
    const isCharacter = fields.map(({ dataTypeID }) => dataTypeID === CATALOGUE_CHAR);
    const readable = fields.map((field, index) => (isCharacter[index] ? { ...field, dataTypeID: PADDED_CHAR } : field));
    const answer = await queryRaw.call({ performIO: async () => ({ fields: readable, rows }) }, query);
    return { ...answer, columnTypes: answer.columnTypes.map((type, index) => (isCharacter[index] ? ColumnTypeEnum.Character : type)) };
  };
  return adapter;
}

const poolOf = (config) => new pg.Pool({ max: 4, ...config });

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
