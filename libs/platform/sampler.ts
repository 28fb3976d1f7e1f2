import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace';

type Environment = Readonly<Record<string, string | undefined>>;

/** OTEL_TRACES_SAMPLER and OTEL_TRACES_SAMPLER_ARG as OpenTelemetry names them; a claim is traced whole or not at all. */
export function samplerOf(env: Environment): Sampler {
  const named = env['OTEL_TRACES_SAMPLER'] ?? 'parentbased_always_on';
  const ofParent = named.startsWith('parentbased_');
  const root = rootSampler(named.replace('parentbased_', ''), env['OTEL_TRACES_SAMPLER_ARG']);
  return ofParent ? new ParentBasedSampler({ root }) : root;
}

function rootSampler(named: string, argument: string | undefined): Sampler {
  if (named === 'always_off') return new AlwaysOffSampler();
  if (named === 'traceidratio') return new TraceIdRatioBasedSampler(ratioOf(argument));
  return new AlwaysOnSampler();
}

function ratioOf(argument: string | undefined): number {
  const ratio = Number(argument ?? 1);
  return ratio >= 0 && ratio <= 1 ? ratio : 1;
}
