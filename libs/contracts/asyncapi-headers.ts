type Json = Record<string, unknown>;

const text = { type: 'string' };
const contentType = { type: 'string', const: 'application/json; charset=utf-8' };
const idPattern = { type: 'string', pattern: '^[0-9a-f-]{36}/[1-9][0-9]*$' };

const dataSchema = (name: string, version: number): Json => ({
  type: 'string',
  const: `urn:santunan:schema:${name}:${version}`,
});

/** CloudEvents 1.0 in binary mode: the attributes as Kafka headers. */
export function eventHeaders(type: string, version: number): Json {
  return {
    type: 'object',
    properties: {
      ce_specversion: { type: 'string', const: '1.0' },
      ce_id: { ...idPattern, description: '<aliran>/<versi> · <stream>/<version>' },
      ce_source: { type: 'string', pattern: '^urn:santunan:[a-z-]+$' },
      ce_type: { type: 'string', const: type },
      ce_subject: { type: 'string', format: 'uuid', description: 'Aliran · the stream' },
      ce_time: { type: 'string', format: 'date-time' },
      ce_dataschema: dataSchema(type, version),
      'content-type': contentType,
      ce_correlationid: { ...text, description: 'Benang perkara · the thread of the case' },
      ce_streamversion: { type: 'string', pattern: '^[1-9][0-9]*$' },
      ce_causationid: { ...idPattern, description: 'Peristiwa penyebab · the event that caused it' },
      ce_traceparent: { ...text, description: 'W3C Trace Context' },
      ce_actor: { ...text, description: 'Siapa yang memutuskan · who decided' },
    },
    required: [
      'ce_specversion',
      'ce_id',
      'ce_source',
      'ce_type',
      'ce_subject',
      'ce_time',
      'ce_dataschema',
      'content-type',
      'ce_correlationid',
      'ce_streamversion',
    ],
  };
}

/** Of a personal record; the message that erases a version carries none that must be there. */
export function recordHeaders(kind: string, version: number): Json {
  return {
    type: 'object',
    properties: {
      ce_specversion: { type: 'string', const: '1.0' },
      ce_id: { ...idPattern, description: '<catatan>/<versi> · <record>/<version>' },
      ce_source: { type: 'string', pattern: '^urn:santunan:[a-z-]+$' },
      ce_type: { type: 'string', const: kind },
      ce_dataschema: dataSchema(kind, version),
      'content-type': contentType,
    },
  };
}

export const parkedHeaders: Json = {
  type: 'object',
  properties: {
    parked_by: { ...text, description: 'Layanan yang menyisihkan · the service that parked it' },
    parked_topic: text,
    parked_partition: { type: 'string', pattern: '^[0-9]+$' },
    parked_offset: { type: 'string', pattern: '^[0-9]+$' },
    parked_cause: {
      type: 'string',
      enum: ['malformed', 'not-understood', 'conflict', 'hole', 'failed', 'behind'],
    },
    parked_error: text,
  },
  required: [
    'parked_by',
    'parked_topic',
    'parked_partition',
    'parked_offset',
    'parked_cause',
    'parked_error',
  ],
};
