import { createHash } from 'node:crypto';
import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import type { DocumentNode } from 'graphql';
import { BadInput, Forbidden } from '../../domain/errors.ts';

/** The operations that a service answers, when it does not answer all: documents, told by what they say and not by their spaces and comments, nor by the `__typename` that clients with a cache add to each level. */
export class AllowList {
  private readonly hashes: ReadonlySet<string>;
  private readonly known = new WeakMap<DocumentNode, boolean>();

  /** @param texts GraphQL documents, each as clients send it @throws BadInput for one that is none */
  constructor(texts: readonly string[]) {
    this.hashes = new Set(texts.map((text) => hashOf(parsed(text))));
  }

  /** @throws Forbidden */
  check(document: DocumentNode): void {
    let allowed = this.known.get(document);
    if (allowed === undefined) this.known.set(document, (allowed = isHarmless(document) || this.hashes.has(hashOf(document))));
    if (!allowed) throw new Forbidden('The service answers only operations that it was given; ask who runs it to put this one into a file of its allow list.');
  }
}

/** By which clients see that something is there, and where its journal stands. */
const HARMLESS = ['__typename', 'livePosition'];

const isHarmless = ({ definitions }: DocumentNode): boolean =>
  definitions.every((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query' &&
    definition.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && HARMLESS.includes(selection.name.value)));

const hashOf = (document: DocumentNode): string => createHash('sha256').update(stripIgnoredCharacters(print(withoutTypeNames(document)))).digest('base64');

const withoutTypeNames = (document: DocumentNode): DocumentNode =>
  visit(document, { Field: ({ name, alias, directives }) => (name.value === '__typename' && !alias && !directives?.length ? null : undefined) });

function parsed(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    throw new BadInput(`A document of the allow list is no GraphQL (${(error as Error).message}); mend it: ${text.slice(0, 60)}`);
  }
}
