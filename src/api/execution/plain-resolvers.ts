import { isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

/** What type-graphql keeps of a resolver's method, as far as it is needed here. */
interface Method {
  target: Function;
  methodName: string;
  schemaName: string;
  params?: readonly Parameter[];
  roles?: readonly unknown[];
  middlewares?: readonly unknown[];
  kind?: 'internal' | 'external';
  getObjectType?: (() => Function) | undefined;
}

type Parameter = { index: number } & (
  | { kind: 'args' | 'info' | 'pubSub' | 'custom' }
  | { kind: 'arg'; name: string }
  | { kind: 'context' | 'root'; propertyName: string | undefined }
);

interface ObjectMetadata {
  name: string;
  target: Function;
  fields: readonly { name: string; schemaName: string; target: Function; middlewares?: readonly unknown[]; roles?: readonly unknown[] }[];
}

interface Storage {
  queries: readonly Method[];
  mutations: readonly Method[];
  fieldResolvers: readonly Method[];
  objectTypes: readonly ObjectMetadata[];
}

type Resolver = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;

/**
 * Puts the methods of the resolver classes themselves where type-graphql puts wrappers around them. A wrapper makes each argument a promise and an instance of its class, looks the
 * resolver's instance up and sorts the parameters, at every call; a property without a method it reads through one more. Methods that want more than arguments, context
 * and root (roles, middlewares, parameters of their own) keep their wrapper.
 */
export function withPlainResolvers(schema: GraphQLSchema): GraphQLSchema {
  const storage = getMetadataStorage() as unknown as Storage;
  const instances = new Map<Function, unknown>();
  const plain = (method: Method): Resolver | null => plainResolver(method, instances);

  for (const [type, methods] of [[schema.getQueryType(), storage.queries], [schema.getMutationType(), storage.mutations]] as const) {
    for (const method of methods) {
      const field = type?.getFields()[method.schemaName];
      const resolve = plain(method);
      if (field && resolve) field.resolve = resolve;
    }
  }
  for (const object of storage.objectTypes) {
    const type = schema.getType(object.name);
    if (!isObjectType(type)) continue;
    for (const { name, schemaName, target, middlewares = [], roles } of inherited(storage.objectTypes, object)) {
      const field = type.getFields()[schemaName];
      if (!field) continue;
      const method = storage.fieldResolvers.find((candidate) => candidate.methodName === name && candidate.getObjectType?.() === target);
      if (method) field.resolve = plain(method) ?? field.resolve;
      else if (name === schemaName && middlewares.length === 0 && !roles) delete field.resolve;
    }
  }
  return schema;
}

/** The fields of an object type, those of the classes that it extends first, so that its own come to count. */
function inherited(objects: readonly ObjectMetadata[], { target, fields }: ObjectMetadata): ObjectMetadata['fields'] {
  const parent = objects.find((candidate) => candidate.target === Object.getPrototypeOf(target));
  return parent ? [...inherited(objects, parent), ...fields] : fields;
}

function plainResolver({ target, methodName, params = [], roles, middlewares = [], kind }: Method, instances: Map<Function, unknown>): Resolver | null {
  if (kind === 'internal' || roles || middlewares.length > 0) return null;
  const takers = params.toSorted((one, other) => one.index - other.index).map(takerOf);
  if (takers.some((taker) => taker === null)) return null;
  if (!instances.has(target)) instances.set(target, new (target as new () => unknown)());
  const instance = instances.get(target) as Record<string, (...values: unknown[]) => unknown>;
  const [first, second, third, ...more] = takers as Resolver[];
  // Nearly every method has three parameters at most.
  if (!first) return () => instance[methodName]!();
  if (!second) return (root, given, context, info) => instance[methodName]!(first(root, given, context, info));
  if (!third) return (root, given, context, info) => instance[methodName]!(first(root, given, context, info), second(root, given, context, info));
  return (root, given, context, info) =>
    instance[methodName]!(
      first(root, given, context, info), second(root, given, context, info), third(root, given, context, info), ...more.map((taker) => taker(root, given, context, info)),
    );
}

function takerOf(parameter: Parameter): Resolver | null {
  switch (parameter.kind) {
    case 'args': return (_root, given) => given;
    case 'arg': {
      const { name } = parameter;
      return (_root, given) => given[name];
    }
    case 'context': {
      const { propertyName } = parameter;
      return propertyName === undefined ? (_root, _given, context) => context : (_root, _given, context) => (context as Record<string, unknown>)[propertyName];
    }
    case 'root': {
      const { propertyName } = parameter;
      return propertyName === undefined ? (root) => root : (root) => (root as Record<string, unknown>)[propertyName];
    }
    case 'info': return (_root, _given, _context, info) => info;
    default: return null;
  }
}
