import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { Kafka } from 'kafkajs';
import { Logger, PinoLogger } from 'nestjs-pino';
import type { DataSource } from 'typeorm';
import { connectConsumer } from '#kafka';
import { type BaseConfig, CONFIG, ConfigError } from './config.js';
import type { DatabaseOfService } from './database.js';
import { checkDatabase } from './database-checks.js';
import { FlowWatch } from './flow-watch.js';
import { readForms } from './form-upload.js';
import { dropWhatIsLeft, httpAdapter, readBodies, setHeaders } from './http.js';
import { KAFKA } from './kafka.port.js';
import { LAW_BOOK, type LawBook } from './law-book.js';
import { Metrics } from './metrics.js';
import { serveOpenApi } from './openapi.js';
import { RELAY, type RelayPort } from './relay.port.js';
import { traceRequests } from './request-spans.js';
import { watchRequests } from './requests.js';
import { checkRoutes } from './route-rules.js';
import { startTracing } from './tracing.js';

const STOP_WITHIN_MS = 25_000;

/** Starts a service and keeps it until a signal stops it; a fault of the environment is explained, not thrown. */
export async function bootService(module: Type, database: DatabaseOfService): Promise<void> {
  try {
    const app = await createService(module, database);
    stopOnSignals(app);
    const { HOST, PORT } = app.get<BaseConfig>(CONFIG);
    await app.listen(PORT, HOST);
  } catch (error) {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exit(1);
  }
}

/** Builds a service ready to listen: checked, consuming, publishing. */
export async function createService(
  module: Type,
  database: DatabaseOfService,
): Promise<NestFastifyApplication> {
  const tracing = startTracing(database.service);
  const app = await NestFactory.create<NestFastifyApplication>(module, httpAdapter(), {
    bufferLogs: true,
    bodyParser: false,
    abortOnError: false,
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', async () => tracing?.stop());
  try {
    await prepare(app, database);
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function prepare(app: NestFastifyApplication, database: DatabaseOfService): Promise<void> {
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('api', { exclude: ['health/*path', 'metrics', 'openapi.json'] });
  const server = app.getHttpAdapter().getInstance();
  setHeaders(server);
  dropWhatIsLeft(server);
  readBodies(server);
  await readForms(app);
  checkRoutes(app);
  await checkDatabase(app.get<DataSource>(getDataSourceToken()), database);
  await app.get<LawBook | null>(LAW_BOOK)?.adopt();
  serveOpenApi(app, database.service);
  traceRequests(server);
  watchRequests(app);
  await startMessaging(app, database.service);
}

async function startMessaging(app: NestFastifyApplication, service: string): Promise<void> {
  const kafka = app.get<Kafka | null>(KAFKA);
  const relay = app.get<RelayPort>(RELAY);
  const watch = app.get(FlowWatch);
  const consumer = kafka ? await startConsumer(app, service, kafka) : null;
  relay.start();
  watch.start(consumer);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preClose', async () => {
      watch.stop();
      await relay.stop();
    });
}

async function startConsumer(app: NestFastifyApplication, service: string, kafka: Kafka) {
  const consumer = connectConsumer(app, {
    consumer: service,
    kafka,
    database: app.get<DataSource>(getDataSourceToken()),
    log: await app.resolve(PinoLogger),
    figures: app.get(Metrics),
  });
  await app.startAllMicroservices();
  return consumer;
}

/** Stops taking requests, finishes what is in hand, and ends; what takes too long is as safe to kill as anything. */
export function stopOnSignals(app: NestFastifyApplication): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
      void app.close().then(() => process.exit(0));
    });
  }
}
