import { type INestApplication, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { getMetadataStorage } from 'class-validator';
import { isRawBody } from './command.js';
import { ALLOWED_ROLES, IS_PUBLIC } from './roles.js';

type Handler = (...parameters: unknown[]) => unknown;
type ControllerClass = { readonly name: string; readonly prototype: Record<string, Handler> };

/** A route as the rules see it. */
interface Route {
  readonly name: string;
  readonly owner: ControllerClass;
  readonly method: string;
  readonly handler: Handler;
}

/** Stops a service whose routes are open by oversight or whose bodies nobody checks. Throws naming every such route. */
export function checkRoutes(app: INestApplication): void {
  const faults = routesOf(app).flatMap(route => [...openByOversight(route), ...uncheckedBody(route)]);
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

function uncheckedBody({ name, owner, method, handler }: Route): string[] {
  if (Reflect.getMetadata(METHOD_METADATA, handler) === RequestMethod.GET || isRawBody(handler)) return [];
  const parameters = (Reflect.getMetadata(ROUTE_ARGS_METADATA, owner, method) ?? {}) as Record<
    string,
    { index: number }
  >;
  const types = (Reflect.getMetadata('design:paramtypes', owner.prototype, method) ??
    []) as ControllerClass[];
  return Object.entries(parameters)
    .filter(([key]) => key.startsWith(`${BODY_PARAMETER}:`))
    .filter(([, { index }]) => !hasRules(types[index]))
    .map(() => `${name} takes a body that no class-validator rule checks`);
}

function hasRules(type: ControllerClass | undefined): boolean {
  if (!type) return false;
  return getMetadataStorage().getTargetValidationMetadatas(type as never, '', true, false).length > 0;
}
