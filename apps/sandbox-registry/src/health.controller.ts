import { Controller, Get } from '@nestjs/common';
import { WithoutKey } from './bearer.guard.js';

@Controller('health')
export class HealthController {
  @Get(['live', 'ready'])
  @WithoutKey()
  ready(): { status: 'ok' } {
    return { status: 'ok' };
  }
}
