import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule, PinoLogger } from 'nestjs-pino';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { kafkaClient, Relay } from '#kafka';
import type { Law } from '#statutory';
import { commonProblems } from './common.problems.js';
import { type BaseConfig, baseConfig, CONFIG, readConfig } from './config.js';
import { connectPatiently } from './connect-database.js';
import { type DatabaseOfService, dataSourceOptions } from './database.js';
import { FlowFigures } from './flow-figures.js';
import { FlowWatch } from './flow-watch.js';
import { HealthController } from './health.js';
import { CLOCK, systemClock } from './ids.js';
import { KAFKA } from './kafka.port.js';
import { LAW, lawProvider } from './law.js';
import { LAW_BOOK, type LawAdoptedType, LawBook } from './law-book.js';
import { loggerOptions } from './logging.js';
import { Metrics, MetricsController } from './metrics.js';
import { PROBLEMS, ProblemFilter } from './problem.filter.js';
import type { ProblemCatalogue } from './problems.js';
import { RELAY, type RelayPort } from './relay.port.js';
import { RequestPipe } from './request.pipe.js';
import { SignInGuard } from './sign-in.guard.js';
import { TokenVerifier } from './tokens.js';
import { Transactions } from './transactions.js';

export interface ServiceOptions {
  readonly database: DatabaseOfService;
  readonly problems: ProblemCatalogue;
  /** Whether it has events of its own to publish; a service without any needs no broker. */
  readonly publishes?: boolean;
  /** The event by which it tells the tables of law that it decides by; without one it needs no tables. */
  readonly adoptsLawBy?: LawAdoptedType;
}

const noRelay: RelayPort = {
  start: () => undefined,
  stop: async () => undefined,
  nudge: () => undefined,
  outbox: async () => ({ waiting: 0, head: null, oldestSeconds: 0, led: true }),
};

/** What every service stands on: its database, its sign-in, its problems, its relay, its health and figures. */
@Global()
@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: a dynamic module of Nest is a class with forRoot
export class ServiceModule {
  static forRoot({ database, problems, publishes = true, adoptsLawBy }: ServiceOptions): DynamicModule {
    const schema = publishes
      ? baseConfig
      : baseConfig.extend({ KAFKA_BROKERS: baseConfig.shape.KAFKA_BROKERS.optional() });
    const config: Provider = { provide: CONFIG, useFactory: () => readConfig(schema) };
    return {
      module: ServiceModule,
      imports: [
        LoggerModule.forRootAsync({ useFactory: () => loggerOptions(database.service, process.env) }),
        TypeOrmModule.forRootAsync({
          useFactory: () => ({
            ...dataSourceOptions(readConfig(schema) as BaseConfig, database),
            retryAttempts: 0,
          }),
          dataSourceFactory: async options => connectPatiently(options as DataSourceOptions),
        }),
        TerminusModule.forRoot({ errorLogStyle: 'json' }),
      ],
      controllers: [HealthController, MetricsController],
      providers: [
        ...[config, ...signIn, ...rules(problems)],
        ...[...messaging(database.service, publishes), ...work, ...law(adoptsLawBy)],
      ],
      exports: [
        ...[CONFIG, CLOCK, KAFKA, RELAY, Transactions, TokenVerifier, FlowWatch, Metrics, LAW_BOOK],
        ...(adoptsLawBy ? [LAW] : []),
      ],
    };
  }
}

const signIn: Provider[] = [
  {
    provide: TokenVerifier,
    inject: [CONFIG],
    useFactory: ({ OIDC_ISSUER, OIDC_AUDIENCE }: BaseConfig) => new TokenVerifier(OIDC_ISSUER, OIDC_AUDIENCE),
  },
  { provide: APP_GUARD, useClass: SignInGuard },
];

const rules = (problems: ProblemCatalogue): Provider[] => [
  { provide: PROBLEMS, useValue: { ...commonProblems, ...problems } },
  { provide: APP_FILTER, useClass: ProblemFilter },
  { provide: APP_PIPE, useFactory: () => new RequestPipe() },
];

const messaging = (service: string, publishes: boolean): Provider[] => [
  {
    provide: KAFKA,
    inject: [CONFIG],
    useFactory: ({ KAFKA_BROKERS }: Partial<BaseConfig>) =>
      KAFKA_BROKERS ? kafkaClient({ clientId: service, brokers: KAFKA_BROKERS }) : null,
  },
  {
    provide: RELAY,
    inject: [KAFKA, getDataSourceToken(), PinoLogger, Metrics],
    useFactory: (
      kafka: ReturnType<typeof kafkaClient> | null,
      database: DataSource,
      log: PinoLogger,
      figures: Metrics,
    ): RelayPort => (kafka && publishes ? new Relay({ service, database, kafka, log, figures }) : noRelay),
  },
];

const work: Provider[] = [
  Transactions,
  Metrics,
  FlowWatch,
  FlowFigures,
  { provide: CLOCK, useValue: systemClock },
];

const law = (adoptedBy: LawAdoptedType | undefined): Provider[] =>
  adoptedBy
    ? [
        lawProvider,
        {
          provide: LAW_BOOK,
          inject: [LAW, getDataSourceToken(), Transactions],
          useFactory: (inUse: Law, database: DataSource, transactions: Transactions) =>
            new LawBook({ adoptedBy, law: inUse, database, transactions }),
        },
      ]
    : [{ provide: LAW_BOOK, useValue: null }];
