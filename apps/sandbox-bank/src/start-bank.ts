import 'reflect-metadata';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BankConfig } from './config.js';
import { SandboxBankModule } from './sandbox-bank.module.js';

/** Starts the bank and answers when it listens. It connects to no Kafka and appends no events: it is not part of the system. */
export async function startBank(config: BankConfig): Promise<NestFastifyApplication> {
  // Requests that are never answered on purpose must not hold up a stop.
  const adapter = new FastifyAdapter({ bodyLimit: 16_384, forceCloseConnections: true });
  const app = await NestFactory.create<NestFastifyApplication>(SandboxBankModule.with(config), adapter, {
    logger: ['error'],
  });
  adapter
    .getInstance()
    .addContentTypeParser('application/xml', (_request, payload, done) => done(null, payload));
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
