import { Option, type Command } from 'commander';
import { ROLES, type Role } from '../api/access/role.ts';
import type { Parts } from './parts.ts';
import { write, type Terminal } from './terminal.ts';

const EXAMPLES = `
Examples:
  $ bilateral key anna --role curator
  $ bilateral key dashboard --role reader --entry-only >> keys      # prints the key on standard error, once`;

interface KeyOptions {
  role: Role;
  entryOnly?: boolean;
}

async function printKey(name: string, { role, entryOnly }: KeyOptions, terminal: Terminal): Promise<void> {
  const { makeKey } = await import('../api/access/key.ts');
  const { key, entry } = makeKey(name, role);
  if (entryOnly) {
    await write(terminal.output, `${entry}\n`);
    return write(terminal.errors, `${key}\n`);
  }
  return write(terminal.output, [
    `Key, for ${name} alone, shown this once:`, `  ${key}`,
    'Its entry, for the service (BILATERAL_API_KEYS, or a line of --keys-file):', `  ${entry}`, '',
  ].join('\n'));
}

export function addKey(program: Command, _parts: Parts, terminal: Terminal): void {
  program.command('key')
    .summary('make a key for a service')
    .description('Makes a key by which somebody may ask a service, and the entry by which the service knows it: the key\'s hash, a name and a role.\nA reader asks; an analyst also brings in articles and takes away exports; a curator also merges, splits and deletes; an admin may do everything.')
    .argument('<name>', 'whose key it is; it stands in the journal for what is changed with it')
    .addOption(new Option('--role <role>', 'what it is good for').choices(ROLES).default('reader'))
    .option('--entry-only', 'print the entry on standard output and the key on standard error')
    .addHelpText('after', EXAMPLES)
    .action((name: string, options: KeyOptions) => printKey(name, options, terminal));
}
