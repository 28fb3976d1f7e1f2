import { timingSafeEqual } from 'node:crypto';
import {
  type CanActivate,
  type ExecutionContext,
  Inject,
  Injectable,
  SetMetadata,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { sha256 } from '#kernel';
import { REGISTRY_CONFIG, type RegistryConfig } from './config.js';

const OPEN = 'without a key';
/** Whether it lives is no secret. */
export const WithoutKey = () => SetMetadata(OPEN, true);

/** One shared secret on every other route: the sandbox has no people who sign in. */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(
    @Inject(REGISTRY_CONFIG) private readonly config: RegistryConfig,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.get<boolean | undefined>(OPEN, context.getHandler())) return true;
    const { headers } = context.switchToHttp().getRequest<{ headers: Record<string, string | undefined> }>();
    const given = Buffer.from(sha256(headers['authorization'] ?? ''));
    const wanted = Buffer.from(sha256(`Bearer ${this.config.CIVIL_REGISTRY_KEY}`));
    if (timingSafeEqual(given, wanted)) return true;
    throw new UnauthorizedException({
      code: 'REGISTRY_KEY_WRONG',
      id: 'Kunci CIVIL_REGISTRY_KEY salah atau tidak ada',
      en: 'The CIVIL_REGISTRY_KEY is wrong or missing',
    });
  }
}
