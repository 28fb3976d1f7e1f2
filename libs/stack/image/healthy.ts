import { get } from 'node:http';

/** The health check of the image: what answers is alive. Exits with 1 where nothing does, or with a fault. */
const { PORT = '8080' } = process.env;
get({ host: '127.0.0.1', port: PORT, path: '/health/live', timeout: 2_500 }, ({ statusCode = 500 }) =>
  process.exit(statusCode < 500 ? 0 : 1),
)
  .on('timeout', () => process.exit(1))
  .on('error', () => process.exit(1));
