import { Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/** How deep an operation's fields stand one inside the other, and how many have another name than their own; introspection apart. */
export interface Shape {
  depth: number;
  aliases: number;
}

/** The shape of a selection set with its fragments written out; for documents without circles among fragments. */
export function shapeOf(document: DocumentNode, root: SelectionSetNode): Shape {
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])));
  const shapes = new Map<FragmentDefinitionNode, Shape>();

  function ofFragment(fragment: FragmentDefinitionNode | undefined): Shape {
    if (!fragment) return { depth: 0, aliases: 0 };
    let shape = shapes.get(fragment);
    if (!shape) shapes.set(fragment, (shape = ofSelections(fragment.selectionSet)));
    return shape;
  }

  function ofSelections(set: SelectionSetNode | undefined): Shape {
    const whole = { depth: 0, aliases: 0 };
    for (const selection of set?.selections ?? []) {
      const part = selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(fragments.get(selection.name.value)) : ofSelections(selection.selectionSet);
      const field = selection.kind === Kind.FIELD;
      if (field && selection.name.value.startsWith('__')) continue;
      whole.depth = Math.max(whole.depth, part.depth + (field ? 1 : 0));
      whole.aliases += part.aliases + (field && selection.alias ? 1 : 0);
    }
    return whole;
  }

  return ofSelections(root);
}
