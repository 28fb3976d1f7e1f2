/** A message as a service would publish it: what each poison spoils. */
export interface Wholesome {
  readonly key: string;
  readonly value: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Spoiled {
  readonly key: string | null;
  readonly value: Buffer | null;
  readonly headers?: Readonly<Record<string, string>>;
}

type Spoil = (message: Wholesome) => Spoiled;

export interface Poison {
  readonly name: string;
  readonly cause: 'malformed' | 'not-understood';
  /** Its headers are in order: a log that keeps bytes and reads none keeps it. */
  readonly headersInOrder: boolean;
  readonly spoil: Spoil;
}

const NAME = 'Ni Wayan Rahasia';
const NIK = '5106014107880077';
/** What stands in the payloads and must stand nowhere else. */
export const SECRETS = [NAME, NIK];

/** The broker refuses a batch of more than 1,048,588 bytes; a batch of one has some 700 beside its value. */
const LARGEST_VALUE = 1_047_800;
const HUGE = 900_000;

const withHeaders =
  (changes: Record<string, string>): Spoil =>
  message => ({ ...message, headers: { ...message.headers, ...changes } });
const withoutHeaders =
  (...names: readonly string[]): Spoil =>
  ({ headers, ...message }) => ({
    ...message,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name))),
  });
const withValue =
  (value: string): Spoil =>
  message => ({ ...message, value: Buffer.from(value) });
const withMember =
  (member: string): Spoil =>
  message =>
    withValue(message.value.toString().replace('{', `{${member},`))(message);

const brokenByte: Spoil = message => ({
  ...message,
  value: Buffer.from(message.value.map(byte => (byte === 'a'.charCodeAt(0) ? 0xff : byte))),
});

/** A stream's version stands in the headers, a record's in the key too. */
const versioned =
  (version: string): Spoil =>
  ({ key, value, headers }) => {
    const id = `${key.slice(0, 36)}/${version}`;
    const changed = { ...headers, ce_id: id, ce_streamversion: version };
    return { key: key.includes('/') ? id : key, value, headers: changed };
  };
const schema = (type: string, version: string): Spoil =>
  withHeaders({ ce_type: type, ce_dataschema: `urn:santunan:schema:${type}:${version}` });
const ownSchema =
  (version: string): Spoil =>
  message =>
    schema(message.headers['ce_type'] ?? '', version)(message);

const spoiledValues: Record<string, Spoil> = {
  'text that is not JSON': withValue(`{"name":"${NAME}","nik":${NIK}`),
  'an empty value': withValue(''),
  'bytes that are not UTF-8': brokenByte,
  'as much as the broker admits': withValue(`"${NAME.padEnd(LARGEST_VALUE, '.')}"`),
  'a hundred thousand levels': withValue('['.repeat(100_000) + ']'.repeat(100_000)),
  'a NUL in a text': withMember(`"name":"${NAME}\\u0000"`),
  'a prototype among its members': withMember(`"__proto__":{"name":"${NAME}"}`),
  'data that break their contract': withMember(`"${NAME}":"${NIK}"`),
};

const notUnderstood: Record<string, Spoil> = {
  'a type that nobody knows': schema('Invented', '1'),
  'a newer version of its type': ownSchema('99'),
};

const spoiledHeaders: Record<string, Spoil> = {
  'no headers': ({ key, value }) => ({ key, value }),
  'neither headers nor value': ({ key }) => ({ key, value: null }),
  'half of its headers': withoutHeaders('ce_dataschema', 'ce_time', 'ce_specversion'),
  'version 0': versioned('0'),
  'version -1': versioned('-1'),
  'version 1e99': versioned('1e99'),
  'schema version 0': ownSchema('0'),
  'schema version 1e99': ownSchema('1e99'),
  'another version of CloudEvents': withHeaders({ ce_specversion: '0.3' }),
  'a header as long as a book': withHeaders({ ce_correlationid: 'x'.repeat(HUGE) }),
  'a NUL in a header': withHeaders({ ce_correlationid: 'x\0' }),
  'the letters of an escaped NUL in a header': withHeaders({ ce_type: '\\u0000' }),
  'a prototype among its headers': message => ({
    ...message,
    headers: JSON.parse('{"__proto__":"x","ce_type":"\\\\u0000"}') as Record<string, string>,
  }),
  'a key of something else': message => ({ ...message, key: 'something else' }),
  'a key as long as a book': message => ({ ...message, key: 'x'.repeat(HUGE) }),
};

const kinds = (spoils: Record<string, Spoil>, rest: Pick<Poison, 'cause' | 'headersInOrder'>): Poison[] =>
  Object.entries(spoils).map(([name, spoil]) => ({ name, spoil, ...rest }));

/** Every way in which a message can be bad, on any topic. */
export const poisons: readonly Poison[] = [
  ...kinds(spoiledValues, { cause: 'malformed', headersInOrder: true }),
  ...kinds(notUnderstood, { cause: 'not-understood', headersInOrder: true }),
  ...kinds(spoiledHeaders, { cause: 'malformed', headersInOrder: false }),
];
