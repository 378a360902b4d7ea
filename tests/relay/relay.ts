import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFile } from '../../src/reference/package-files.ts';

const FOLDER = packageFile('.cache/relay');
const WANTED = readFileSync(packageFile('tests/relay/packages.json'), 'utf8');

/** Relay's compiler and runtime in a folder that git ignores: the compiler is 120 MB of programs for five platforms, and nothing else needs it. */
function installed(): string {
  const made = join(FOLDER, 'made-from.json');
  if (existsSync(made) && readFileSync(made, 'utf8') === WANTED) return FOLDER;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), WANTED);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: FOLDER, stdio: 'ignore' });
  writeFileSync(made, WANTED);
  return FOLDER;
}

export interface RelayApp {
  /** What the compiler wrote for a query, fragment or mutation. */
  artifact(name: string): any;
  runtime: any;
  /** What the compiler said. */
  said: string;
}

/** Compiles the app against the schema as it is written. @throws with what the compiler says where it refuses */
export function compileApp(): RelayApp {
  const packages = installed();
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-relay-'));
  cpSync(packageFile('tests/relay/app'), join(folder, 'src'), { recursive: true });
  cpSync(packageFile('schema/schema.graphql'), join(folder, 'schema.graphql'));
  symlinkSync(join(packages, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{}');
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify({ src: './src', schema: './schema.graphql', language: 'javascript', eagerEsModules: false }));
  const said = execFileSync(process.execPath, [join(packages, 'node_modules/relay-compiler/cli.js')], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const require = createRequire(join(folder, 'package.json'));
  return { artifact: (name) => require(`./src/__generated__/${name}.graphql.js`), runtime: require('relay-runtime'), said };
}
