import { type DynamicModule, Module } from '@nestjs/common';
import { OpenApiController } from './docs/open-api.controller.js';
import { HealthController } from './health/health.controller.js';
import { UPSTREAMS, type Upstream } from './upstreams.js';

@Module({})
class GatewayModule {}

/** One address: the services' paths are forwarded, the rest is here. */
export const gatewayModule = (upstreams: readonly Upstream[]): DynamicModule => ({
  module: GatewayModule,
  controllers: [OpenApiController, HealthController],
  providers: [{ provide: UPSTREAMS, useValue: upstreams }],
});
