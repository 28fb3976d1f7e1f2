import 'reflect-metadata';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RegistryConfig } from './config.js';
import { SandboxRegistryModule } from './sandbox-registry.module.js';

const ROOM_FOR_PEOPLE = 1_048_576;

/** Starts the registry and answers when it listens. It has no database and no Kafka: it is not part of the system. */
export async function startRegistry(config: RegistryConfig): Promise<NestFastifyApplication> {
  // Requests that are slow on purpose must not hold up a stop.
  const adapter = new FastifyAdapter({ bodyLimit: ROOM_FOR_PEOPLE, forceCloseConnections: true });
  const app = await NestFactory.create<NestFastifyApplication>(SandboxRegistryModule.with(config), adapter, {
    logger: ['error'],
  });
  app.useGlobalPipes(
    new ValidationPipe({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      transformOptions: { enableImplicitConversion: false },
      validationError: { target: false, value: false },
    }),
  );
  app.enableShutdownHooks();
  await app.listen(config.PORT, config.HOST);
  return app;
}
