import { getNamedType, GraphQLList, getNullableType, isCompositeType, isInterfaceType, isObjectType, Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, GraphQLCompositeType, GraphQLOutputType, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql';

/** How many lists stand one inside the other in the answer to an operation, introspection apart; for valid documents without circles among fragments. */
export function listDepthOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])));
  const depths = new Map<FragmentDefinitionNode, number>();

  function ofFragment(fragment: FragmentDefinitionNode | undefined): number {
    if (!fragment) return 0;
    let depth = depths.get(fragment);
    if (depth === undefined) depths.set(fragment, (depth = within(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value))));
    return depth;
  }

  function typeNamed(name: string): GraphQLCompositeType | null {
    const type = schema.getType(name);
    return type && isCompositeType(type) ? type : null;
  }

  function within(set: SelectionSetNode | undefined, parent: GraphQLCompositeType | null): number {
    let deepest = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) deepest = Math.max(deepest, ofFragment(fragments.get(selection.name.value)));
      else if (selection.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, within(selection.selectionSet, selection.typeCondition ? typeNamed(selection.typeCondition.name.value) : parent));
      else {
        const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined;
        if (!field) continue;
        const named = getNamedType(field.type);
        deepest = Math.max(deepest, Number(isList(field.type)) + within(selection.selectionSet, isCompositeType(named) ? named : null));
      }
    }
    return deepest;
  }

  return within(operation.selectionSet, schema.getRootType(operation.operation) ?? null);
}

const isList = (type: GraphQLOutputType): boolean => getNullableType(type) instanceof GraphQLList;
