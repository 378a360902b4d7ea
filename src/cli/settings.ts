import { InvalidArgumentError, Option } from 'commander';
import { DEFAULT_READING_OPTIONS } from '../reading/reading-options.ts';

/** A setting: by flag, else by environment variable, else the default. The one table behind `--help` and the README. */
export interface Setting {
  /** As commander writes flags; its long name in camel case is the option's key. */
  flags: string;
  environment: string;
  /** As a person writes it; null when there is none. */
  fallback: string | null;
  description: string;
  parse?(value: string): unknown;
}

const UNITS: Record<string, number> = { '': 1, B: 1, KB: 1e3, MB: 1e6, GB: 1e9 };

function bytes(value: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*([KMG]?B?)$/i.exec(value.trim()) ?? [];
  const factor = UNITS[(unit ?? '?').toUpperCase().replace(/^([KMG])$/, '$1B')];
  if (amount === undefined || factor === undefined || Number(amount) * factor < 1) throw new InvalidArgumentError('Write a number of bytes, such as 500000, 500 kB or 20 MB.');
  return Math.round(Number(amount) * factor);
}

function port(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new InvalidArgumentError('Write a number from 0 (any free port) to 65535.');
  return Number(value);
}

function seconds(value: string): number {
  if (!(Number(value) > 0 && Number(value) <= 3_600)) throw new InvalidArgumentError('Write seconds, from 1 to 3600.');
  return Number(value) * 1_000;
}

function rate(value: string): number {
  if (!(Number(value) >= 0.1 && Number(value) <= 100_000)) throw new InvalidArgumentError('Write a number of requests a second, such as 50.');
  return Number(value);
}

const names = (value: string): string[] => value.split(',').map((name) => name.trim()).filter((name) => name !== '');

function endpoint(value: string): string {
  if (!/^https?:\/\/[^/]/i.test(value) || !URL.canParse(value)) throw new InvalidArgumentError('Write an address like http://127.0.0.1:4000.');
  return value;
}

export const SETTINGS = {
  graph: {
    flags: '--graph <target>', environment: 'BILATERAL_GRAPH', fallback: './data',
    description: 'where the graph is: a folder for the embedded one, or neo4j://HOST or bolt://HOST',
  },
  neo4jUser: { flags: '--neo4j-user <name>', environment: 'BILATERAL_NEO4J_USER', fallback: null, description: 'user of the Neo4j; without one it is asked without signing in' },
  neo4jPassword: { flags: '--neo4j-password <word>', environment: 'BILATERAL_NEO4J_PASSWORD', fallback: null, description: 'password of the Neo4j; the variable keeps it out of the list of processes' },
  neo4jDatabase: { flags: '--neo4j-database <name>', environment: 'BILATERAL_NEO4J_DATABASE', fallback: null, description: "database of the Neo4j; without one the user's own" },
  host: { flags: '--host <address>', environment: 'BILATERAL_HOST', fallback: '127.0.0.1', description: 'address that the service listens on' },
  port: { flags: '--port <number>', environment: 'BILATERAL_PORT', fallback: '4000', description: 'port that the service listens on; 0 takes a free one', parse: port },
  allowedHosts: {
    flags: '--allowed-hosts <names>', environment: 'BILATERAL_ALLOWED_HOSTS', fallback: null,
    description: 'further names, separated by commas, that the service is asked by', parse: names,
  },
  apiKeys: {
    flags: '--api-keys <entries>', environment: 'BILATERAL_API_KEYS', fallback: null,
    description: 'keys that the service takes: NAME:ROLE:HASH as "bilateral key" prints them, separated by commas',
  },
  keysFile: {
    flags: '--keys-file <path>', environment: 'BILATERAL_KEYS_FILE', fallback: null,
    description: 'file with such entries, one a line; when there is none, it is made with one key, which is printed',
  },
  jwtSecret: { flags: '--jwt-secret <word>', environment: 'BILATERAL_JWT_SECRET', fallback: null, description: 'secret of HS256 tokens that the service takes; the variable keeps it out of the list of processes' },
  jwks: { flags: '--jwks <place>', environment: 'BILATERAL_JWKS', fallback: null, description: 'file or https address of the public keys of tokens that the service takes' },
  jwtIssuer: { flags: '--jwt-issuer <name>', environment: 'BILATERAL_JWT_ISSUER', fallback: null, description: 'who must have given out the tokens' },
  jwtAudience: { flags: '--jwt-audience <name>', environment: 'BILATERAL_JWT_AUDIENCE', fallback: null, description: 'whom the tokens must be for' },
  jwtRolesClaim: { flags: '--jwt-roles-claim <name>', environment: 'BILATERAL_JWT_ROLES_CLAIM', fallback: 'roles', description: 'claim of the tokens that holds the role, or a list of roles' },
  rate: { flags: '--rate <number>', environment: 'BILATERAL_RATE', fallback: '50', description: 'requests a second that one key may send; four times as many at once', parse: rate },
  queryTime: { flags: '--query-time <seconds>', environment: 'BILATERAL_QUERY_TIME', fallback: '20', description: 'longest time that one query may take', parse: seconds },
  allowList: {
    flags: '--allow-list <paths>', environment: 'BILATERAL_ALLOW_LIST', fallback: null,
    description: 'answer only the operations of these files and folders of .graphql, separated by commas, and those that ship with the program; "shipped" for those alone', parse: names,
  },
  key: { flags: '--key <key>', environment: 'BILATERAL_KEY', fallback: null, description: 'key that is shown to the service; the variable keeps it out of the list of processes' },
  endpoint: {
    flags: '--endpoint <address>', environment: 'BILATERAL_ENDPOINT', fallback: null,
    description: 'service to go through; without one, that which holds the embedded graph', parse: endpoint,
  },
  maxText: { flags: '--max-text <bytes>', environment: 'BILATERAL_MAX_TEXT', fallback: '20 MB', description: 'longest text of one article; over HTTP it is 1 MB', parse: bytes },
  timeout: {
    flags: '--timeout <seconds>', environment: 'BILATERAL_TIMEOUT', fallback: String(DEFAULT_READING_OPTIONS.timeout / 1_000),
    description: 'longest time that fetching one address may take', parse: seconds,
  },
  allowPrivate: {
    flags: '--allow-private', environment: 'BILATERAL_ALLOW_PRIVATE', fallback: 'false',
    description: 'also fetch addresses of this machine and of private networks',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

export interface SettingValues {
  graph: string;
  neo4jUser?: string;
  neo4jPassword?: string;
  neo4jDatabase?: string;
  host: string;
  port: number;
  allowedHosts?: string[];
  apiKeys?: string;
  keysFile?: string;
  jwtSecret?: string;
  jwks?: string;
  jwtIssuer?: string;
  jwtAudience?: string;
  jwtRolesClaim: string;
  /** A second. */
  rate: number;
  /** Milliseconds. */
  queryTime: number;
  allowList?: string[];
  key?: string;
  endpoint?: string;
  /** Bytes. */
  maxText: number;
  /** Milliseconds. */
  timeout: number;
  allowPrivate: boolean;
}

export const READING_SETTINGS = ['maxText', 'timeout', 'allowPrivate'] as const satisfies SettingName[];
export const ACCESS_SETTINGS = ['apiKeys', 'keysFile', 'jwtSecret', 'jwks', 'jwtIssuer', 'jwtAudience', 'jwtRolesClaim', 'rate', 'queryTime', 'allowList'] as const satisfies SettingName[];
export const SERVICE_SETTINGS = ['endpoint', 'key'] as const satisfies SettingName[];
export const GRAPH_SETTINGS = ['graph', 'neo4jUser', 'neo4jPassword', 'neo4jDatabase'] as const satisfies SettingName[];

/** A setting as an option of a command. */
export function optionFor(name: SettingName): Option {
  const setting: Setting = SETTINGS[name];
  const variable = process.env[setting.environment] ?? '';
  if (!setting.flags.includes('<')) {
    // Of a flag without a value commander takes any variable for a yes, `false` too.
    return new Option(setting.flags, `${setting.description} (env: ${setting.environment}=true)`).default(/^(?:true|yes|1)$/i.test(variable), 'no');
  }
  const option = new Option(setting.flags, setting.description);
  // A variable that is set to nothing, as Docker passes those that nobody set, is none.
  if (process.env[setting.environment] !== '') option.env(setting.environment);
  if (setting.fallback !== null) option.default(setting.parse ? setting.parse(setting.fallback) : setting.fallback, setting.fallback);
  if (setting.parse) option.argParser(setting.parse);
  return option;
}

/** The settings as the README's table. */
export function settingsTable(): string {
  const rows = Object.values<Setting>(SETTINGS).map(({ flags, environment, fallback, description }) =>
    `| \`${flags.split(' ')[0]}\` | \`${environment}\` | ${fallback === null ? '' : `\`${fallback}\``} | ${description} |`);
  return ['| flag | environment | default | what it is |', '|---|---|---|---|', ...rows].join('\n');
}
