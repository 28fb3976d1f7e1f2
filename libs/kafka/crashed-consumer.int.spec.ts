/// <reference path="./kafkajs-internals.d.ts" />
import { randomUUID } from 'node:crypto';
import { expect, it, jest } from '@jest/globals';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import kafkajs from 'kafkajs';
import Cluster from 'kafkajs/src/cluster/index.js';
import { serviceDatabase, testStack, waitFor } from '#testing';
import { eventStoreOnly } from '../event-store/testing-fixtures.js';
import { connectConsumer, kafkaClient } from './connect.js';

@Controller()
class Listener {
  @EventPattern<string>('enrollment.events')
  onEvents(): void {}
}

@Module({ controllers: [Listener] })
class ListenerModule {}

const log = { warn: jest.fn(), info: () => undefined };

it('a member that kafkajs gives up for good joins its group all the same', async () => {
  const database = await serviceDatabase(eventStoreOnly);
  const nobody = new kafkajs.KafkaJSNonRetriableError('Failed to find group coordinator');
  const find = jest.spyOn(Cluster.prototype, 'findGroupCoordinator').mockRejectedValueOnce(nobody);
  const app = await NestFactory.create(ListenerModule, new FastifyAdapter(), { logger: false });
  try {
    const kafka = kafkaClient({ clientId: 'test', brokers: testStack().brokers });
    const consumer = `test-${randomUUID()}`;
    const server = connectConsumer(app, { consumer, kafka, database: database.dataSource, log });
    await app.startAllMicroservices();
    await waitFor(() => server.health().joined, { what: 'the consumer to join its group' });
    expect(log.warn.mock.calls[0]?.[0]).toMatchObject({ restart: false });
  } finally {
    find.mockRestore();
    await app.close();
    await database.drop();
  }
});
