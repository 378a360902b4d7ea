/** A media type as `Content-Type` states it, in lower case: `application/json`, and its charset where it names one (RFC 9110, 8.3.1). */
export interface MediaType {
  essence: string;
  charset: string | null;
}

export function mediaTypeOf(header: string | undefined): MediaType {
  const [essence = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replace(/^"(.*)"$/, '$1');
  return { essence, charset: charset ?? null };
}
