import { ConfigError, stopOnSignals } from '#platform';
import { createGateway } from './create-gateway.js';

try {
  const { app, config } = await createGateway();
  stopOnSignals(app);
  await app.listen(config.PORT, config.HOST);
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
