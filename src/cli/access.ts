import { readFileSync, writeFileSync } from 'node:fs';
import type { StoredKey } from '../api/access/key.ts';
import { BadInput } from '../domain/errors.ts';
import type { AccessOptions } from '../server/access.ts';
import type { ACCESS_SETTINGS, SettingValues } from './settings.ts';

type AccessSettings = Pick<SettingValues, (typeof ACCESS_SETTINGS)[number]>;

/** How many requests one key may send at once, in seconds of its rate. */
const BURST_SECONDS = 4;

/** Who may come in, by the settings; and what is to be told of a key that was made now. @throws BadInput */
export async function accessBy(settings: AccessSettings): Promise<{ access: AccessOptions; notice: string | null }> {
  const { apiKeys, keysFile, jwtSecret, jwks, jwtIssuer, jwtAudience, jwtRolesClaim, rate } = settings;
  const { readKeys } = await import('../api/access/key.ts');
  const filed = keysFile === undefined ? { text: '', notice: null } : await fileOf(keysFile);
  const keys: StoredKey[] = readKeys([apiKeys ?? '', filed.text].join('\n'));
  const signed = jwtSecret !== undefined || jwks !== undefined;
  if (!signed && (jwtIssuer !== undefined || jwtAudience !== undefined)) throw new BadInput('Nothing says what tokens are checked by; set --jwt-secret or --jwks.');
  const tokens = signed ? (await import('../api/access/token.ts')).tokenCheck({ secret: jwtSecret, jwks, issuer: jwtIssuer, audience: jwtAudience, rolesClaim: jwtRolesClaim }) : null;
  return { access: { keys, tokens, rate: { perSecond: rate, burst: Math.max(1, BURST_SECONDS * rate) } }, notice: filed.notice };
}

/** The file's entries. Where there is no file it is made, for its owner alone, with the key of an admin. */
async function fileOf(path: string): Promise<{ text: string; notice: string | null }> {
  try {
    return { text: readFileSync(path, 'utf8'), notice: null };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw unusable(path, error);
  }
  const { key, entry } = (await import('../api/access/key.ts')).makeKey('admin', 'admin');
  const text = `# NAME:ROLE:HASH, one a line; "bilateral key" makes more.\n${entry}\n`;
  try {
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw unusable(path, error);
  }
  return { text, notice: `A key of an admin was made; it is shown this once, and ${path} holds its hash:\n  ${key}\n` };
}

const unusable = (path: string, error: unknown): BadInput =>
  new BadInput(`The file of keys ${path} cannot be used (${(error as NodeJS.ErrnoException).code}); name another with --keys-file.`);
