import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Actor, OfficeCode, Role } from '#kernel';

export interface SignedInUser {
  readonly name: Actor;
  readonly roles: readonly Role[];
  /** Where the person works; `null` where the issuer names no office: for all of them. */
  readonly office: OfficeCode | null;
  /** When the password was last asked for; `null` where the issuer does not say. */
  readonly authenticatedAt: Temporal.Instant | null;
}

export const ALLOWED_ROLES = 'santunan:roles';
export const IS_PUBLIC = 'santunan:public';

/** The roles that may call a route. A route with neither this nor `@Public` stops the service from starting. */
export const Roles = (...roles: readonly Role[]) => SetMetadata(ALLOWED_ROLES, roles);

/** A route for everybody, signed in or not. */
export const Public = () => SetMetadata(IS_PUBLIC, true);

/** The person who calls. */
export const CurrentUser = createParamDecorator((_data: unknown, context: ExecutionContext): SignedInUser => {
  const { user } = context.switchToHttp().getRequest<{ user?: SignedInUser }>();
  if (!user) throw new Error('A public route has no signed-in user');
  return user;
});
