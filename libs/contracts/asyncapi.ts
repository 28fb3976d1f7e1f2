import { z } from 'zod';
import { eventHeaders, parkedHeaders, recordHeaders } from './asyncapi-headers.js';
import type { BilingualText, EventContract, RecordContract } from './define.js';
import { nameOf } from './lock.js';
import type { Subscription } from './subscriptions.js';
import { parkedTopic, type TopicSettings } from './topics.js';

type Json = Record<string, unknown>;

/** What the document is made of; handed over so that it can be built of planted contracts too. */
export interface PublishedLanguage {
  readonly events: readonly EventContract[];
  readonly records: readonly RecordContract[];
  readonly topics: readonly TopicSettings[];
  readonly subscriptions: readonly Subscription[];
}

/** The published language as an AsyncAPI 3.0 document. The same contracts always give the same document. */
export function asyncApiDocument(language: PublishedLanguage): Json {
  return {
    asyncapi: '3.0.0',
    id: 'urn:santunan',
    info: {
      title: 'Santunan',
      version: '1.0.0',
      description: bilingual({
        id: 'Peristiwa yang diterbitkan layanan Santunan di Kafka: siapa menerbitkan dan siapa mendengarkan.',
        en: 'The events that the services of Santunan publish on Kafka: who publishes and who listens.',
      }),
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/json',
    servers: { kafka: kafkaServer },
    channels: Object.fromEntries(language.topics.map(topic => [topic.name, channel(topic, language)])),
    operations: Object.fromEntries(language.subscriptions.flatMap(operations)),
    components: { messages: messages(language) },
  };
}

const bilingual = ({ id, en }: BilingualText): string => `${id} · ${en}`;
const reference = (path: string): Json => ({ $ref: `#/${path}` });

const kafkaServer = {
  host: '{brokers}',
  protocol: 'kafka',
  description: bilingual({
    id: 'Klaster Kafka dari pemasangan ini',
    en: 'The Kafka cluster of the installation',
  }),
  variables: {
    brokers: {
      default: '127.0.0.1:9092',
      description: bilingual({ id: 'Isi KAFKA_BROKERS', en: 'The value of KAFKA_BROKERS' }),
    },
  },
};

type Contract = EventContract | RecordContract;

const messageName = (contract: Contract): string => `${nameOf(contract)}.v${contract.version}`;

const PARKED = 'Parked';

const contractsOf = ({ events, records }: PublishedLanguage): readonly Contract[] => [...events, ...records];

function channel({ name, partitions, config }: TopicSettings, language: PublishedLanguage): Json {
  const onTopic = contractsOf(language).filter(({ topic }) => topic === name);
  const names = onTopic.length > 0 ? onTopic.map(messageName) : [PARKED];
  return {
    address: name,
    description: bilingual(channelText(name)),
    servers: [reference('servers/kafka')],
    messages: Object.fromEntries(
      names.map(message => [message, reference(`components/messages/${message}`)]),
    ),
    bindings: { kafka: { topic: name, partitions, topicConfiguration: topicConfiguration(config) } },
  };
}

function channelText(name: string): BilingualText {
  if (name.endsWith('.parked')) {
    return {
      id: 'Salinan pesan yang tidak dapat diolah dan menunggu operator',
      en: 'Copies of messages that could not be handled and wait for an operator',
    };
  }
  if (name.endsWith('.private')) {
    return {
      id: 'Data pribadi; pesan tanpa isi menghapus satu versi. Kunci: <catatan>/<versi>',
      en: 'Personal data; a message without a body erases a version. Key: <record>/<version>',
    };
  }
  return {
    id: 'Peristiwa tanpa data pribadi, disimpan selamanya. Kunci: aliran',
    en: 'Events without personal data, kept for ever. Key: the stream',
  };
}

const topicConfiguration = (config: TopicSettings['config']): Json => ({
  ...('cleanup.policy' in config ? { 'cleanup.policy': [config['cleanup.policy']] } : {}),
  ...('retention.ms' in config ? { 'retention.ms': Number(config['retention.ms']) } : {}),
  ...('retention.bytes' in config ? { 'retention.bytes': Number(config['retention.bytes']) } : {}),
});

function operations({ service, publishes, consumes }: Subscription): [string, Json][] {
  return [
    ...publishes.map(topic => operation('send', `${service}-publishes`, topic, service)),
    ...consumes.map(topic => operation('receive', `${service}-consumes`, topic, service)),
    ...consumes.map(topic => operation('send', `${service}-parks`, parkedTopic(topic), service)),
  ];
}

function operation(action: 'send' | 'receive', verb: string, topic: string, service: string): [string, Json] {
  const words =
    action === 'send'
      ? { id: `Layanan ${service} menulis ke ${topic}`, en: `Service ${service} writes to ${topic}` }
      : { id: `Layanan ${service} mendengarkan ${topic}`, en: `Service ${service} listens to ${topic}` };
  const fields = { action, channel: reference(`channels/${topic}`), description: bilingual(words) };
  return [`${verb}.${topic}`, { ...fields, tags: [{ name: service }] }];
}

function messages(language: PublishedLanguage): Json {
  return Object.fromEntries([
    ...language.events.map(contract => [messageName(contract), eventMessage(contract)]),
    ...language.records.map(contract => [messageName(contract), recordMessage(contract)]),
    [PARKED, parkedMessage],
  ]);
}

function eventMessage(contract: EventContract): Json {
  const { type, version, meaning } = contract;
  return {
    name: type,
    ...described(`${type} ${version}`, meaning),
    headers: eventHeaders(type, version),
    payload: draft7(contract.schema),
    bindings: keyed('uuid'),
  };
}

function recordMessage(contract: RecordContract): Json {
  const { kind, version, meaning } = contract;
  const envelope = {
    type: ['object', 'null'],
    properties: { salt: { type: 'string' }, commitment: { type: 'string' }, data: schemaOf(contract.schema) },
    required: ['salt', 'commitment', 'data'],
    additionalProperties: false,
  };
  return {
    name: kind,
    ...described(`${kind} ${version}`, meaning),
    headers: recordHeaders(kind, version),
    payload: { schemaFormat: DRAFT_7, schema: envelope },
    bindings: keyed(),
  };
}

const described = (title: string, meaning: BilingualText): Json => ({
  title,
  summary: bilingual(meaning),
  contentType: 'application/json; charset=utf-8',
});

const keyed = (format?: string): Json => ({
  kafka: { key: { type: 'string', ...(format ? { format } : {}) } },
});

const parkedMessage = {
  name: PARKED,
  title: PARKED,
  summary: bilingual({
    id: 'Pesan seperti aslinya, dengan sebabnya di kepala pesan; tanpa isi bila data pribadi',
    en: 'The message as it was, with the cause in its headers; without a body when it holds personal data',
  }),
  headers: parkedHeaders,
  payload: {},
};

const DRAFT_7 = 'application/schema+json;version=draft-07';

/** The format that every AsyncAPI tool reads; the address of the dialect is in the format already. */
function schemaOf(schema: z.ZodType): Json {
  const { $schema: _dialect, ...body } = z.toJSONSchema(schema, { target: 'draft-7' }) as Json;
  return body;
}

const draft7 = (schema: z.ZodType): Json => ({ schemaFormat: DRAFT_7, schema: schemaOf(schema) });
