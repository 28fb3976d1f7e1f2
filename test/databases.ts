import pg from 'pg';
import type { SystemAddresses } from '#stack';

/** The services' databases as checks and measurements read them: as their owner, over one connection each. */
export class Databases {
  private readonly pools = new Map<string, pg.Pool>();

  constructor(private readonly addresses: Pick<SystemAddresses, 'databases'>) {}

  async rows<Row extends object>(
    service: string,
    statement: string,
    parameters: unknown[] = [],
  ): Promise<Row[]> {
    const { rows } = await this.pool(service).query<Row>(statement, parameters);
    return rows;
  }

  async count(service: string, from: string): Promise<number> {
    const [found] = await this.rows<{ count: number }>(service, `SELECT count(*)::int AS count FROM ${from}`);
    return found?.count ?? 0;
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map(pool => pool.end()));
  }

  private pool(service: string): pg.Pool {
    const known = this.pools.get(service);
    if (known) return known;
    const connectionString = this.addresses.databases[service]?.ownerUrl;
    const pool = new pg.Pool({ connectionString, max: 1, idleTimeoutMillis: 0 });
    pool.on('error', () => undefined);
    this.pools.set(service, pool);
    return pool;
  }
}
