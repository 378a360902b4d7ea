import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, valueFromASTUntyped } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { packageFile } from '../reference/package-files.ts';

/** A question that analysts ask, ready to be sent. */
export interface Operation {
  name: string;
  /** PAGE: all about a thing. QUESTION: what an analyst asks. DASHBOARD: what the dashboard asks. */
  group: 'PAGE' | 'QUESTION' | 'DASHBOARD';
  kind: 'query' | 'mutation' | 'subscription';
  /** What it answers, in a sentence: the comment that its file begins with. */
  description: string;
  text: string;
  /** The defaults of its variables, with what `<name>.variables.json` says beside it: an example that works on the seeds. */
  variables: Record<string, unknown>;
}

const FOLDER = 'schema/operations';
const SUFFIX = '.graphql';

/** The operations of `schema/operations` and its folders, one a file, by name. */
export function loadOperations(): Operation[] {
  const groups = [loadFolder(FOLDER, 'PAGE'), loadFolder(`${FOLDER}/questions`, 'QUESTION'), loadFolder(`${FOLDER}/dashboard`, 'DASHBOARD')];
  return groups.flat().sort((one, other) => (one.name < other.name ? -1 : 1));
}

function loadFolder(path: string, group: Operation['group']): Operation[] {
  const folder = packageFile(path);
  return readdirSync(folder).filter((file) => file.endsWith(SUFFIX)).map((file) => loadOperation(folder, file.slice(0, -SUFFIX.length), group));
}

function loadOperation(folder: string, name: string, group: Operation['group']): Operation {
  const text = readFileSync(join(folder, `${name}${SUFFIX}`), 'utf8');
  const [definition, ...others] = parse(text).definitions.filter((candidate) => candidate.kind === Kind.OPERATION_DEFINITION);
  if (definition?.name?.value !== name || others.length > 0) throw new Error(`${FOLDER}/${name}${SUFFIX} must hold one operation, named ${name}.`);
  const examples = join(folder, `${name}.variables.json`);
  return {
    name,
    group,
    kind: definition.operation,
    description: /^#\s*(.*)/.exec(text)?.[1] ?? '',
    text,
    variables: { ...defaultsOf(definition), ...(existsSync(examples) ? JSON.parse(readFileSync(examples, 'utf8')) : {}) },
  };
}

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [])),
  );
