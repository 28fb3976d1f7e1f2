import secureSession from '@fastify/secure-session';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { decodeJwt } from 'jose';
import { sendProblem } from '../forward/problem.js';
import { OidcClient, type PendingSignIn } from './oidc.js';
import { returnTo } from './return-to.js';
import { isFromOurPages } from './same-origin.js';

declare module '@fastify/secure-session' {
  interface SessionData {
    accessToken: string;
    pending: PendingSignIn;
  }
}

export interface SessionSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** The address people use, e.g. `https://klaim.example.go.id`. */
  readonly publicUrl: string;
  /** 32 bytes in hexadecimal: the same for every copy of the gateway. */
  readonly key: string;
}

const WORKING_DAY_SECONDS = 8 * 60 * 60;

/**
 * Sign-in for browsers. The access token lives in an encrypted cookie that no script can read; requests which bring
 * that cookie and change something must come from our own pages.
 */
export async function serveSessions(server: FastifyInstance, settings: SessionSettings): Promise<void> {
  const origin = new URL(settings.publicUrl).origin;
  const isTls = origin.startsWith('https:');
  await server.register(secureSession as never, {
    sessionName: 'session',
    cookieName: isTls ? '__Host-santunan' : 'santunan',
    key: Buffer.from(settings.key, 'hex'),
    expiry: WORKING_DAY_SECONDS,
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: isTls, maxAge: WORKING_DAY_SECONDS },
  });
  const redirectUri = `${origin}/auth/callback`;
  const oidc = new OidcClient({ issuer: settings.issuer, clientId: settings.clientId, redirectUri });
  server.addHook('onRequest', async (request, reply) => bearToken(request, reply, origin));
  server.get('/auth/sign-in', (request, reply) => signIn(oidc, request, reply));
  server.get('/auth/callback', (request, reply) => finishSignIn(oidc, request, reply));
  server.get('/auth/me', async (request, reply) => whoIsHere(request, reply));
  server.post('/auth/sign-out', (request, reply) => signOut(oidc, request, reply));
}

/** A request with its own token goes as it is; one of our pages gets the token of its session. */
async function bearToken(request: FastifyRequest, reply: FastifyReply, origin: string): Promise<void> {
  const token = request.session.get('accessToken');
  if (!token || request.headers.authorization) return;
  if (isFromOurPages(request, origin)) request.headers.authorization = `Bearer ${token}`;
  else sendProblem(request, reply, 'CROSS_SITE_REQUEST');
}

type SignInQuery = { readonly return?: string; readonly fresh?: string };

async function signIn(oidc: OidcClient, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const query = request.query as SignInQuery;
  try {
    const { url, pending } = await oidc.begin(returnTo(query.return), query.fresh === 'true');
    request.session.set('pending', pending);
    return reply.header('cache-control', 'no-store').redirect(url.href);
  } catch (error) {
    request.log.warn({ name: (error as Error).name }, 'The provider of sign-in does not answer');
    return notSignedIn(request, reply, 'SIGN_IN_UNAVAILABLE');
  }
}

async function finishSignIn(
  oidc: OidcClient,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const pending = request.session.get('pending');
  const query = request.url.split('?')[1] ?? '';
  if (!pending) return reply.redirect('/auth/sign-in');
  try {
    const { accessToken } = await oidc.finish(query, pending);
    request.session.regenerate();
    request.session.set('accessToken', accessToken);
    return reply.header('cache-control', 'no-store').redirect(pending.returnTo);
  } catch (error) {
    request.log.warn({ name: (error as Error).name }, 'A sign-in was not completed');
    request.session.delete();
    return notSignedIn(request, reply, 'SIGN_IN_FAILED');
  }
}

/** A person at a browser is told by the first page, a program by the problem itself. */
function notSignedIn(
  request: FastifyRequest,
  reply: FastifyReply,
  code: 'SIGN_IN_UNAVAILABLE' | 'SIGN_IN_FAILED',
): unknown {
  if (request.headers.accept?.includes('text/html')) return reply.redirect(`/?problem=${code}`);
  return sendProblem(request, reply, code);
}

/** Who is signed in, for the pages; roles here only decide what is shown, the services decide what is allowed. */
function whoIsHere(request: FastifyRequest, reply: FastifyReply): unknown {
  reply.header('cache-control', 'no-store');
  const token = request.session.get('accessToken');
  if (!token) return sendProblem(request, reply, 'TOKEN_MISSING');
  const { sub, roles, office = null, exp, auth_time: signedInAt } = decodeJwt(token);
  return { name: sub, roles, office, expiresAt: instant(exp), signedInAt: instant(signedInAt) };
}

async function signOut(oidc: OidcClient, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  request.session.delete();
  const url = await oidc.signOutUrl().catch(() => new URL('/', 'http://here.invalid'));
  return reply.send({ continueAt: url.origin === 'http://here.invalid' ? '/' : url.href });
}

const instant = (seconds: unknown): string | null =>
  typeof seconds === 'number' ? new Date(seconds * 1000).toISOString() : null;
