import { ConfigError } from '#platform';
import { createGateway } from './create-gateway.js';

try {
  const { app, config } = await createGateway();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void app.close());
  await app.listen(config.PORT, config.HOST);
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
