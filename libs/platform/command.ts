import { Readable } from 'node:stream';
import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  Get,
  HttpCode,
  Post,
  SetMetadata,
} from '@nestjs/common';
import { ApiBearerAuth, ApiExtension, ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refused } from '#event-store';
import { canonicalJson, type Role, refuse, sha256 } from '#kernel';
import { FreshSignIn } from './fresh-sign-in.js';
import { traceparentOfRequest } from './request-spans.js';
import { Public, Roles, type SignedInUser } from './roles.js';

interface RouteOptions {
  readonly path?: string;
  readonly roles: readonly Role[];
  readonly summary: { readonly id: string; readonly en: string };
  readonly status?: number;
  /** What a success answers, for readers, generated clients and tests alike. */
  readonly answer?: z.ZodType;
}

interface CommandOptions extends RouteOptions {
  /** Only within FRESH_SIGN_IN_SECONDS of signing in; also when repeated. */
  readonly freshSignIn?: boolean;
}

/** A command as it arrived: who, under which key, with which body. */
export interface CommandRequest {
  readonly key: string;
  readonly user: SignedInUser;
  readonly route: string;
  /** SHA-256 of the canonical body; of a streamed file the handler takes its own. */
  readonly bodyDigest: string;
  readonly correlationId: string | null;
  readonly traceparent: string | null;
}

const KEY = /^[A-Za-z0-9_-]{8,100}$/;
const RAW_BODY = 'santunan:raw-body';
const COMMAND = 'santunan:command';

/** POST that changes something: signed in, by role, with an Idempotency-Key. */
export const Command = ({
  path = '',
  roles,
  summary,
  status = 201,
  answer,
  freshSignIn = false,
}: CommandOptions) =>
  applyDecorators(
    Post(path),
    HttpCode(status),
    SetMetadata(COMMAND, true),
    Roles(...roles),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'Satu per perintah, sama saat mengulang · one per command, the same when repeating it',
    }),
    described(summary, status, answer),
    ...(freshSignIn ? [FreshSignIn(), ...asksForFreshSignIn] : []),
  );

/** GET that changes nothing: signed in, by role. */
export const Read = ({ path = '', roles, summary, answer }: RouteOptions) =>
  applyDecorators(Get(path), Roles(...roles), described(summary, 200, answer));

/** POST that changes nothing: a search whose words must not stand in a URL. */
export const Search = ({ path = '', roles, summary, answer }: RouteOptions) =>
  applyDecorators(Post(path), HttpCode(200), Roles(...roles), described(summary, 200, answer));

/** POST that changes nothing, for everybody: what is asked after is proved by the words of the search. */
export const PublicSearch = ({ path = '', summary, answer }: Omit<RouteOptions, 'roles' | 'status'>) =>
  applyDecorators(Post(path), HttpCode(200), Public(), answering(summary, 200, answer));

/** GET that changes nothing, for everybody: an address that may be printed on paper. */
export const PublicRead = ({ path = '', summary, answer }: Omit<RouteOptions, 'roles' | 'status'>) =>
  applyDecorators(Get(path), Public(), answering(summary, 200, answer));

/** The body is read and checked by the handler itself: a stream, or facts in free form. */
export const RawBody = () => SetMetadata(RAW_BODY, true);
export const isRawBody = (handler: object): boolean => Reflect.getMetadata(RAW_BODY, handler) === true;

export const isCommand = (handler: object): boolean => Reflect.getMetadata(COMMAND, handler) === true;

const described = (...route: Parameters<typeof answering>) =>
  applyDecorators(ApiBearerAuth(), answering(...route));

const answering = ({ id, en }: RouteOptions['summary'], status: number, answer?: z.ZodType) =>
  applyDecorators(
    ApiOperation({ summary: `${id} · ${en}` }),
    ApiResponse({ status, description: 'Berhasil · done', ...(answer ? { content: jsonOf(answer) } : {}) }),
    problemResponse('4XX'),
    problemResponse('5XX'),
  );

function jsonOf(answer: z.ZodType) {
  const { $schema: _, ...schema } = z.toJSONSchema(answer);
  return { 'application/json': { schema: schema as Record<string, unknown> } };
}

const problemContent = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
};

const problemResponse = (status: '4XX' | '5XX') =>
  ApiResponse({
    status,
    description:
      'Ditolak atau gagal, dengan sebab dan jalan keluarnya · refused or failed, with why and what to do (RFC 9457)',
    content: problemContent,
  });

const asksForFreshSignIn = [
  ApiExtension('x-fresh-sign-in', true),
  ApiResponse({
    status: 401,
    description:
      'FRESH_SIGN_IN_REQUIRED: masuk lagi dengan sandi lebih dahulu · sign in with the password again first (RFC 9470)',
    headers: {
      'WWW-Authenticate': {
        description: 'Bearer error="insufficient_user_authentication", max_age="<detik · seconds>"',
        schema: { type: 'string' },
      },
    },
    content: problemContent,
  }),
];

/** The `CommandRequest` of a `@Command` route. Refuses a missing or malformed key. */
export const CommandInfo = createParamDecorator(readCommandInfo);

export const takesCommandInfo = (factory: unknown): boolean => factory === readCommandInfo;

function readCommandInfo(_data: unknown, context: ExecutionContext): CommandRequest {
  return commandRequestOf(context.switchToHttp().getRequest());
}

function commandRequestOf(request: FastifyRequest & { user: SignedInUser }): CommandRequest {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) throw new Refused(refuse('IDEMPOTENCY_KEY_MISSING').refusal);
  return {
    key,
    user: request.user,
    route: `${request.method} ${request.url.split('?')[0]}`,
    bodyDigest: request.body instanceof Readable ? 'stream' : sha256(canonicalJson(request.body ?? null)),
    correlationId: String(request.id),
    traceparent: traceparentOfRequest(request),
  };
}
