import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { isUuid } from '#kernel';

const paths = new WeakMap<IncomingMessage, string>();

/** Notes each request's route before anything is logged of it. */
export function noteRoutes(server: FastifyInstance): void {
  server.addHook('onRequest', async ({ raw, routeOptions, params }) => {
    paths.set(raw, withIds(routeOptions.url, params as Record<string, unknown>));
  });
}

/** The route of a request with the ids in it. Any other text in an address can be a person's name or NIK. */
export const loggedPath = (request: IncomingMessage): string => paths.get(request) ?? 'unknown';

function withIds(route: string | undefined, params: Readonly<Record<string, unknown>>): string {
  return (route ?? 'unknown').replaceAll(/:(\w+)/g, (placeholder, name: string) => {
    const value = params[name];
    return typeof value === 'string' && isUuid(value) ? value : placeholder;
  });
}
