/** The address when it is an absolute http or https one, else null. */
export function httpAddress(value: string, base?: string): URL | null {
  if (!URL.canParse(value, base)) return null;
  const url = new URL(value, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}
