import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { isUuid } from '#kernel';
import { traceOfRequest } from '#platform';
import type { Upstream } from './upstreams.js';

const ROUTINE = /^\/health\//;

/** Every answered request in one line, unless it only asks whether we live. */
export function logRequests(app: NestFastifyApplication, upstreams: readonly Upstream[]): void {
  const shown = impersonal(upstreams);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', async (request, { statusCode, elapsedTime }) => {
      const { method, url, log } = request;
      if (ROUTINE.test(url)) return;
      const milliseconds = Math.round(elapsedTime);
      log.info(
        { ...traceOfRequest(request), method, path: shown(url), status: statusCode, milliseconds },
        'request answered',
      );
    });
}

/** Of a path only our own nouns and ids: any other word can be a person's name or NIK. */
const impersonal = (upstreams: readonly Upstream[]) => {
  const known = new Set([
    '',
    'api',
    'docs',
    'openapi.json',
    'health',
    ...upstreams.flatMap(({ nouns }) => nouns.flatMap(noun => noun.split('/'))),
  ]);
  const shown = (word: string): string => (known.has(word) || isUuid(word) ? word : '*');
  return (url: string): string => (url.split('?')[0] ?? '').split('/').map(shown).join('/');
};
