import { type CanActivate, type ExecutionContext, Inject, Injectable, Logger } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Refused } from '#event-store';
import { type Role, refuse } from '#kernel';
import { type BaseConfig, CONFIG } from './config.js';
import { FRESH_SIGN_IN, signInMustBeFresh } from './fresh-sign-in.js';
import { CLOCK, type Clock } from './ids.js';
import { ALLOWED_ROLES, IS_PUBLIC, type SignedInUser } from './roles.js';
import { TokenVerifier } from './tokens.js';

/** Denies by default: a route is open only when it says so, and else only to its roles. Events come from Kafka alone. */
@Injectable()
export class SignInGuard implements CanActivate {
  private readonly logger = new Logger('SignIn');

  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(TokenVerifier) private readonly tokens: TokenVerifier,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<BaseConfig, 'FRESH_SIGN_IN_SECONDS'>,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(IS_PUBLIC, targets)) return true;
    const allowed = this.reflector.getAllAndOverride<readonly Role[]>(ALLOWED_ROLES, targets) ?? [];
    const request = context.switchToHttp().getRequest<FastifyRequest & { user?: SignedInUser }>();
    const user = await this.tokens.verify(bearerOf(request.headers.authorization));
    if (!user.roles.some(role => allowed.includes(role))) {
      this.logger.warn(
        { user: user.name, roles: user.roles, route: request.routeOptions.url },
        'Role not allowed',
      );
      throw new Refused(refuse('ROLE_NOT_ALLOWED', { allowed: allowed.join(', ') }).refusal);
    }
    if (this.reflector.getAllAndOverride<boolean>(FRESH_SIGN_IN, targets)) this.refuseStale(user);
    request.user = user;
    return true;
  }

  private refuseStale({ name, authenticatedAt }: SignedInUser): void {
    const refusal = signInMustBeFresh(authenticatedAt, this.clock(), this.config.FRESH_SIGN_IN_SECONDS);
    if (!refusal) return;
    this.logger.log({ user: name, authenticatedAt: String(authenticatedAt) }, 'Sign-in not fresh');
    throw new Refused(refusal);
  }
}

function bearerOf(header: string | undefined): string {
  const [, token] = /^Bearer ([^\s]+)$/.exec(header ?? '') ?? [];
  if (!token) throw new Refused(refuse('TOKEN_MISSING').refusal);
  return token;
}
