import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JSONWebKeySet, JWTPayload, JWTVerifyGetKey } from 'jose';
import { readFileSync } from 'node:fs';
import { BadInput, EngineUnavailable, Unauthenticated } from '../../domain/errors.ts';
import type { Caller } from './caller.ts';
import { includesRole, isRole, ROLES } from './role.ts';
import type { Role } from './role.ts';

/** How JSON Web Tokens (RFC 7519) are checked that another service gives out. */
export interface TokenSettings {
  /** Shared secret of HS256; 32 bytes at least (RFC 7518, 3.2). */
  secret?: string;
  /** File or https address of a JSON Web Key Set with public keys (RFC 7517). */
  jwks?: string;
  issuer?: string;
  audience?: string;
  /** Claim that holds the role, or a list with it among others. */
  rolesClaim: string;
}

const SHARED = ['HS256'];
/** Never HS256 here: whoever has the public key could sign with it. */
const PUBLIC = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];
const CLOCK_SECONDS = 30;

/** Who shows a token. @throws Unauthenticated, EngineUnavailable when the keys cannot be fetched */
export type TokenCheck = (token: string) => Promise<Caller>;

/** @throws BadInput for settings that cannot be */
export function tokenCheck({ secret, jwks, issuer, audience, rolesClaim }: TokenSettings): TokenCheck {
  if (secret !== undefined && jwks !== undefined) throw new BadInput('Tokens are checked by a secret or by public keys; set one of --jwt-secret and --jwks.');
  if (!issuer || !audience) throw new BadInput('Tokens are taken only from who is known to give them out for this service; set --jwt-issuer and --jwt-audience.');
  const options = { issuer, audience, clockTolerance: CLOCK_SECONDS, requiredClaims: ['exp', 'sub'] };
  const verify = secret === undefined ? byPublicKeys(jwks!, options) : bySecret(secret, options);
  return async (token) => {
    const payload = await verify(token).catch((error: unknown) => {
      throw refusal(error);
    });
    const role = highestRole(payload[rolesClaim]);
    if (!role) throw new Unauthenticated(`The token's claim "${rolesClaim}" holds no role of this service (${ROLES.join(', ')}); have one given to you.`);
    return { id: `token ${payload.sub!}`, name: payload.sub!, role };
  };
}

type Options = Parameters<typeof jwtVerify>[2];
type Verify = (token: string) => Promise<JWTPayload>;

function bySecret(secret: string, options: Options): Verify {
  const bytes = new TextEncoder().encode(secret);
  if (bytes.length < 32) throw new BadInput('The secret of tokens is shorter than 32 bytes and could be guessed; take a longer one, such as "openssl rand -base64 48" prints.');
  return async (token) => (await jwtVerify(token, bytes, { ...options, algorithms: SHARED })).payload;
}

function byPublicKeys(place: string, options: Options): Verify {
  const keys = keySet(place);
  return async (token) => (await jwtVerify(token, keys, { ...options, algorithms: PUBLIC })).payload;
}

function keySet(place: string): JWTVerifyGetKey {
  if (/^https:\/\//i.test(place)) return createRemoteJWKSet(new URL(place));
  if (/^http:\/\//i.test(place)) throw new BadInput('Public keys are fetched over https alone, since whoever stands in between could put in his own; change --jwks.');
  try {
    return createLocalJWKSet(JSON.parse(readFileSync(place, 'utf8')) as JSONWebKeySet);
  } catch {
    throw new BadInput(`"${place}" is no JSON Web Key Set that can be read; name a file with {"keys": […]}, or an https address, with --jwks.`);
  }
}

function highestRole(claim: unknown): Role | null {
  const roles = (Array.isArray(claim) ? claim : [claim]).filter((word): word is Role => typeof word === 'string' && isRole(word));
  return roles.reduce<Role | null>((highest, role) => (highest && includesRole(highest, role) ? highest : role), null);
}

function refusal(error: unknown): Error {
  if (error instanceof errors.JWTExpired) return new Unauthenticated('The token has expired; sign in again.');
  if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) return new EngineUnavailable('The keys that tokens are checked by cannot be fetched; try again in a moment.');
  return new Unauthenticated('The token does not hold: it was not made for this service, or by another; sign in again.');
}
