import { timingSafeEqual } from 'node:crypto';
import {
  type CanActivate,
  type ExecutionContext,
  Inject,
  Injectable,
  UnauthorizedException,
} from '@nestjs/common';
import { sha256 } from '#kernel';
import { BANK_CONFIG, type BankConfig } from './config.js';

/** One shared secret on every route: the sandbox has no people who sign in. */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(@Inject(BANK_CONFIG) private readonly config: BankConfig) {}

  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<{ headers: Record<string, string | undefined> }>();
    const given = Buffer.from(sha256(headers['authorization'] ?? ''));
    const wanted = Buffer.from(sha256(`Bearer ${this.config.BANK_API_KEY}`));
    if (timingSafeEqual(given, wanted)) return true;
    throw new UnauthorizedException({
      code: 'BANK_KEY_WRONG',
      id: 'Kunci BANK_API_KEY salah atau tidak ada',
      en: 'The BANK_API_KEY is wrong or missing',
    });
  }
}
