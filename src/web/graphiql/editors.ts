/** What is needed of Monaco, which GraphiQL is built on (`MonacoEnvironment.globalAPI` makes it reachable). */
interface Model {
  uri: { path: string };
  getValue(): string;
  setValue(text: string): void;
  onDidChangeContent(listener: () => void): void;
}

interface Monaco {
  editor: { getModels(): Model[] };
}

/** GraphiQL's documents by the end of their name; it keeps one of each, whatever tab is open. */
type DocumentName = 'operation.graphql' | 'variables.json' | 'response.json';

const WAIT_MILLISECONDS = 50;

/** What is there sooner or later: GraphiQL loads, and reads what is typed, in its own time. */
async function sometime<Value>(look: () => Value | null | undefined): Promise<Value> {
  for (;;) {
    const found = look();
    if (found != null) return found;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MILLISECONDS));
  }
}

const model = (name: DocumentName): Promise<Model> =>
  sometime(() => (globalThis as { monaco?: Monaco }).monaco?.editor.getModels().find(({ uri }) => uri.path.endsWith(name)));

const tabs = (): number => document.querySelectorAll('.graphiql-tab').length;

/** Puts a question into a tab of its own. */
export async function show(query: string, variables: string): Promise<void> {
  const before = tabs();
  document.querySelector<HTMLButtonElement>('.graphiql-tab-add')?.click();
  await sometime(() => tabs() > before || null);
  (await model('operation.graphql')).setValue(query);
  (await model('variables.json')).setValue(variables);
}

/** Asks the operation of the open tab, as the button does, once GraphiQL has read it: the tab is called by its name then. */
export async function run(name: string): Promise<void> {
  await sometime(() => document.querySelector(`.graphiql-tab-active [title="${name}"]`));
  document.querySelector<HTMLButtonElement>('.graphiql-execute-button')?.click();
}

/** Tells of each answer that GraphiQL shows, and of what it shows while it waits. */
export async function onAnswer(listener: (text: string) => void): Promise<void> {
  const response = await model('response.json');
  response.onDidChangeContent(() => listener(response.getValue()));
}
