import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { startSpan } from '#event-store';
import { startTracing } from './tracing.js';

describe('Tracing', () => {
  it.each([
    ['nothing says where to', {}],
    ['what says it is empty', { OTEL_EXPORTER_OTLP_ENDPOINT: '', TRACES_FOLDER: '' }],
    ['it is disabled', { OTEL_SDK_DISABLED: 'true', TRACES_FOLDER: tmpdir() }],
    ['no exporter is wanted', { OTEL_TRACES_EXPORTER: 'none', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://x:4318' }],
  ])('is off when %s', (_when, env) => {
    expect(startTracing('claims', env)).toBeNull();
    expect(startSpan('anything', { parent: null })).toBeNull();
  });

  it('writes the spans of a service to its file, once it stops at the latest', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'santunan-traces-'));
    const tracing = startTracing('claims', { TRACES_FOLDER: folder });
    startSpan('POST /api/claims', { parent: null })?.end();
    await tracing?.stop();
    expect(readdirSync(folder)).toEqual(['claims.jsonl']);
    const written = readFileSync(join(folder, 'claims.jsonl'), 'utf8');
    expect(written).toContain('"stringValue":"claims"');
    expect(written).toContain('"name":"POST /api/claims"');
  });
});
