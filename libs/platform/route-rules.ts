import { type INestApplication, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { getMetadataStorage } from 'class-validator';
import { isCommand, isRawBody, takesCommandInfo } from './command.js';
import type { TypeWithRules } from './openapi-schemas.js';
import { ALLOWED_ROLES, IS_PUBLIC } from './roles.js';

type Handler = (...parameters: unknown[]) => unknown;
interface ControllerClass extends TypeWithRules {
  readonly prototype: Record<string, Handler>;
}

/** A route as the rules see it. */
interface Route {
  readonly name: string;
  readonly owner: ControllerClass;
  readonly method: string;
  readonly handler: Handler;
}

/** Stops a service whose routes are open by oversight or whose bodies nobody checks. Throws naming every such route. */
export function checkRoutes(app: INestApplication): void {
  const faults = routesOf(app).flatMap(route => [
    ...openByOversight(route),
    ...uncheckedBody(route),
    ...unrepeatableCommand(route),
  ]);
  if (faults.length > 0) throw new Error(`Routes break the rules:\n${faults.join('\n')}`);
}

function routesOf(app: INestApplication): Route[] {
  const classes = [...app.get(ModulesContainer).values()].flatMap(module =>
    [...module.controllers.values()].map(({ metatype }) => metatype as unknown as ControllerClass),
  );
  return classes.flatMap(owner =>
    methodsOf(owner).flatMap(method => {
      const handler = owner.prototype[method];
      const isRoute = typeof handler === 'function' && Reflect.hasMetadata(PATH_METADATA, handler);
      return isRoute ? [{ name: `${owner.name}.${method}`, owner, method, handler }] : [];
    }),
  );
}

const methodsOf = ({ prototype }: ControllerClass): string[] =>
  Object.getOwnPropertyNames(prototype).filter(name => name !== 'constructor');

function openByOversight({ name, owner, handler }: Route): string[] {
  const says = [IS_PUBLIC, ALLOWED_ROLES].some(
    key => Reflect.hasMetadata(key, handler) || Reflect.hasMetadata(key, owner),
  );
  return says ? [] : [`${name} names neither @Roles nor @Public`];
}

const BODY_PARAMETER = 3;

interface Parameter {
  readonly index: number;
  readonly factory?: unknown;
}

const parametersOf = ({ owner, method }: Route): [string, Parameter][] =>
  Object.entries(
    (Reflect.getMetadata(ROUTE_ARGS_METADATA, owner, method) ?? {}) as Record<string, Parameter>,
  );

/** Without its key a command cannot know that it is being repeated. */
function unrepeatableCommand(route: Route): string[] {
  const keyed = parametersOf(route).some(([, { factory }]) => takesCommandInfo(factory));
  return isCommand(route.handler) && !keyed ? [`${route.name} is a @Command without @CommandInfo`] : [];
}

/** Whether any route's handler is of a kind. */
export const someRoute = (app: INestApplication, isOfKind: (handler: object) => boolean): boolean =>
  routesOf(app).some(({ handler }) => isOfKind(handler));

/** The types of all bodies that routes take, each once. */
export function bodyTypesOf(app: INestApplication): ControllerClass[] {
  return [...new Set(routesOf(app).flatMap(bodiesOf))].filter(hasRules);
}

function bodiesOf(route: Route): (ControllerClass | undefined)[] {
  const types = (Reflect.getMetadata('design:paramtypes', route.owner.prototype, route.method) ??
    []) as ControllerClass[];
  return parametersOf(route)
    .filter(([key]) => key.startsWith(`${BODY_PARAMETER}:`))
    .map(([, { index }]) => types[index]);
}

function uncheckedBody(route: Route): string[] {
  const isRead = Reflect.getMetadata(METHOD_METADATA, route.handler) === RequestMethod.GET;
  if (isRead || isRawBody(route.handler)) return [];
  return bodiesOf(route)
    .filter(type => !hasRules(type))
    .map(() => `${route.name} takes a body that no class-validator rule checks`);
}

function hasRules(type: ControllerClass | undefined): type is ControllerClass {
  if (!type) return false;
  return getMetadataStorage().getTargetValidationMetadatas(type, '', true, false).length > 0;
}
