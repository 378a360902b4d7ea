import type { ArticleInput } from '../domain/article.ts';
import { BadInput, UnknownLanguage } from '../domain/errors.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { httpAddress } from './http-address.ts';
import { languageOfTag } from './language-hint.ts';
import { publicationDay } from './published-at.ts';

type Fields = Record<string, unknown>;

function textField(fields: Fields, field: string, origin: string): string | null {
  const value = fields[field];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') throw new BadInput(`${origin}: "${field}" must be a string.`);
  return value;
}

function idField(fields: Fields, origin: string): string | null {
  const { id } = fields;
  return typeof id === 'number' && Number.isSafeInteger(id) ? String(id) : textField(fields, 'id', origin);
}

function languageField(fields: Fields, origin: string): Language | null {
  const stated = textField(fields, 'language', origin);
  const language = stated === null ? null : languageOfTag(stated);
  if (stated !== null && language === null) {
    throw new UnknownLanguage(`${origin}: language "${stated}" is not read; write ${LANGUAGES.join(', ')}, or leave it out to have it detected.`);
  }
  return language;
}

function publishedAtField(fields: Fields, origin: string): string | null {
  const stated = textField(fields, 'publishedAt', origin);
  const day = stated === null ? null : publicationDay(stated);
  if (stated !== null && day === null) throw new BadInput(`${origin}: publishedAt "${stated}" is no date; write it like 2026-03-08.`);
  return day;
}

function urlField(fields: Fields, origin: string): string | null {
  const stated = textField(fields, 'url', origin);
  if (stated !== null && httpAddress(stated) === null) throw new BadInput(`${origin}: url "${stated}" is no http or https address.`);
  return stated;
}

/**
 * An object `{"id"?, "text", "title"?, "language"?, "publishedAt"?, "url"?, "source"?}` as an article; other fields are passed over.
 * @param name what to call the article when it states no id
 * @param origin file and line, for errors
 * @throws BadInput, UnknownLanguage
 */
export function jsonArticle(value: unknown, name: string, origin: string): ArticleInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadInput(`${origin} is no article; write an object with a "text" field.`);
  }
  const fields = value as Fields;
  const text = textField(fields, 'text', origin);
  if (text === null || text.trim() === '') throw new BadInput(`${origin} has no text; put the article into its "text" field.`);
  return {
    id: idField(fields, origin), name, text, title: textField(fields, 'title', origin), language: languageField(fields, origin),
    publishedAt: publishedAtField(fields, origin), url: urlField(fields, origin), source: textField(fields, 'source', origin),
  };
}
