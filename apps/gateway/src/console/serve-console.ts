import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ConfigError } from '#platform';
import { sendProblem } from '../forward/problem.js';

/** Everything that is not a page: what is missing there is missing, and a page would hide it. */
const NOT_A_PAGE = /^\/(api|auth|health|assets|metrics)(\/|$)|\.\w+$/;

/**
 * The pages of the console: assets under names made of their content, kept for ever; for every other address the one page,
 * anew each time, with a policy that lets run only what it came with.
 */
export async function serveConsole(server: FastifyInstance, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => {
    throw new ConfigError(
      `CONSOLE_FOLDER: tidak ada halaman di ${folder}; jalankan npm run build · no pages there; run npm run build`,
    );
  });
  await server.register(fastifyStatic, {
    root: resolve(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
  });
  const icon = await readFile(join(folder, 'icon.svg'));
  server.get('/icon.svg', (_request, reply) => reply.type('image/svg+xml').send(icon));
  server.get('/*', (request, reply) => (isPage(request) ? sendPage(page, reply) : missing(request, reply)));
}

/** A browser that goes somewhere asks for HTML; a program that lost its way is told so. */
function isPage({ url, headers }: FastifyRequest): boolean {
  const path = url.split('?')[0] ?? '';
  return path === '/' || (!NOT_A_PAGE.test(path) && (headers.accept ?? '').includes('text/html'));
}

const missing = (request: FastifyRequest, reply: FastifyReply) => sendProblem(request, reply, 'NOT_FOUND');

function sendPage(page: string, reply: FastifyReply): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', policy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.replaceAll('%NONCE%', nonce));
}

/** Our own scripts only; styles of our own, and those that our scripts make and sign with the page's number. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
