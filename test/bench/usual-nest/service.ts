import 'reflect-metadata';
import { Body, Controller, Inject, Injectable, Module, Param, Post, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  ClientKafka,
  ClientsModule,
  EventPattern,
  type MicroserviceOptions,
  Payload,
  Transport,
} from '@nestjs/microservices';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ClaimRow, EventRow, LogRow, PaymentRow, type Told } from './entities.js';

/**
 * The same flow of events as Nest is usually written: an entity is saved and then the event emitted, and the other side hears
 * one message at a time; all options as they come. Nothing is decided, checked or looked up.
 */
const env = (name: string): string => process.env[name] ?? '';
const CLAIMS = `${env('RUN')}.claims.events`;
const DISBURSEMENT = `${env('RUN')}.disbursement.events`;
const brokers = env('BROKERS').split(',');
/** What an event of each type holds. */
const SAMPLES = JSON.parse(env('SAMPLES')) as Record<string, object>;
const OUT = 'OUT';

@Injectable()
export class Teller {
  constructor(
    @InjectRepository(EventRow) private readonly events: Repository<EventRow>,
    @Inject(OUT) private readonly kafka: ClientKafka,
  ) {}

  async tell(topic: string, stream: string, version: number, type: string): Promise<void> {
    const event: Told = { id: `${stream}/${version}`, stream, type, data: SAMPLES[type] ?? {} };
    await this.events.save(event);
    this.kafka.emit(topic, { key: stream, value: event });
  }
}

@Controller()
export class ClaimsController {
  constructor(
    @InjectRepository(ClaimRow) private readonly claims: Repository<ClaimRow>,
    private readonly teller: Teller,
  ) {}

  @Post('claims/:claimId/:step')
  async step(@Param('claimId') claimId: string, @Param('step') step: string, @Body() file: object) {
    const known = await this.claims.findOneBy({ claimId });
    const claim = known ?? { claimId, stage: '', version: 0, file };
    await this.advance(claim, STEPS[step] ?? []);
    return { claimId, state: step };
  }

  @EventPattern<string>(DISBURSEMENT)
  async onDisbursement(@Payload() event: Told): Promise<void> {
    if (event.type !== 'PaymentSettled') return;
    const { claimId } = event.data as { claimId: string };
    const claim = await this.claims.findOneByOrFail({ claimId });
    await this.advance(claim, ['SharePaid', 'ClaimSettled']);
  }

  private async advance(claim: ClaimRow, types: readonly string[]): Promise<void> {
    for (const type of types) {
      claim.version += 1;
      claim.stage = type;
      await this.claims.save(claim);
      await this.teller.tell(CLAIMS, claim.claimId, claim.version, type);
    }
  }
}

const STEPS: Readonly<Record<string, readonly string[]>> = {
  submission: ['ClaimSubmitted', 'ClaimValidated'],
  verification: ['ClaimVerified', 'BenefitAssessed'],
  approval: ['ClaimApproved'],
};

@Controller()
export class DisbursementController {
  constructor(
    @InjectRepository(PaymentRow) private readonly payments: Repository<PaymentRow>,
    @InjectRepository(EventRow) private readonly events: Repository<EventRow>,
    @Inject(OUT) private readonly kafka: ClientKafka,
  ) {}

  @EventPattern<string>(CLAIMS)
  async onClaims(@Payload() event: Told): Promise<void> {
    if (event.type !== 'ClaimApproved') return;
    const payment = { paymentId: crypto.randomUUID(), claimId: event.stream, state: '', version: 0 };
    await this.advance(payment, 'PaymentOrdered');
  }

  /** Both people of finance, and the bank, which answers at once here. */
  @Post('payouts')
  async pay() {
    const ordered = await this.payments.find({ where: { state: 'PaymentOrdered' }, take: 100 });
    for (const type of ['PaymentPutInPayout', 'PaymentReleased', 'PaymentSubmitted', 'PaymentSettled'])
      for (const payment of ordered) await this.advance(payment, type);
    return { paid: ordered.length };
  }

  private async advance(payment: PaymentRow, type: string): Promise<void> {
    payment.version += 1;
    payment.state = type;
    await this.payments.save(payment);
    const { paymentId, claimId, version } = payment;
    const event = {
      id: `${paymentId}/${version}`,
      stream: paymentId,
      type,
      data: { ...SAMPLES[type], claimId },
    };
    await this.events.save(event);
    this.kafka.emit(DISBURSEMENT, { key: paymentId, value: event });
  }
}

@Controller()
export class AuditController {
  constructor(@InjectRepository(LogRow) private readonly log: Repository<LogRow>) {}

  @EventPattern<string>(CLAIMS)
  async onClaims(@Payload() { id, type, data }: Told): Promise<void> {
    await this.log.save({ id, topic: CLAIMS, type, data });
  }

  @EventPattern<string>(DISBURSEMENT)
  async onDisbursement(@Payload() { id, type, data }: Told): Promise<void> {
    await this.log.save({ id, topic: DISBURSEMENT, type, data });
  }
}

const ENTITIES = [EventRow, ClaimRow, PaymentRow, LogRow];
const CONTROLLERS: Readonly<Record<string, Type>> = {
  claims: ClaimsController,
  disbursement: DisbursementController,
  audit: AuditController,
};
const controller = CONTROLLERS[env('SERVICE')];
if (!controller) throw new Error(`There is no service ${env('SERVICE')}`);

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: env('DATABASE_URL'),
      schema: 'usual',
      entities: ENTITIES,
    }),
    TypeOrmModule.forFeature(ENTITIES),
    ClientsModule.register([{ name: OUT, transport: Transport.KAFKA, options: { client: { brokers } } }]),
  ],
  controllers: [controller],
  providers: [Teller],
})
class UsualModule {}

// Without its parent nobody would ever end it, and it would slow down whatever is measured next.
process.once('disconnect', () => process.exit());

const app = await NestFactory.create<NestFastifyApplication>(UsualModule, new FastifyAdapter(), {
  logger: ['error'],
});
app.connectMicroservice<MicroserviceOptions>({
  transport: Transport.KAFKA,
  options: { client: { brokers }, consumer: { groupId: `${env('RUN')}-${env('SERVICE')}` } },
});
await app.startAllMicroservices();
await app.listen(Number(env('PORT')), '127.0.0.1');
process.send?.('ready');
process.once('message', () => void app.close().then(() => process.exit(0)));
