const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const tidy = (text: string): string => text.replace(/[\u00AD\u200B]/g, '').replace(/[\s\u00A0]+/g, ' ').trim();

/** Whether two printings of a headline say the same, whatever their signs and spaces. */
export const sameHeadline = (one: string, other: string): boolean => fold(one) === fold(other);

/** `Headline — Outlet` without the outlet, when that is what stands behind the last dash or bar. */
function withoutOutlet(title: string, outlets: readonly string[]): string {
  const match = /^(.+?)\s+[-–—|•:·»]+\s+([^-–—|•·»]+)$/u.exec(title);
  return match && outlets.some((outlet) => sameHeadline(outlet, match[2]!)) ? match[1]! : title;
}

/**
 * A page's headline out of what states one, the most trusted first. The `<h1>` wins where it goes on after a candidate that was cut («…»).
 * @param outlets names of the site, which titles end with
 */
export function headlineOf(candidates: readonly (string | null | undefined)[], headings: readonly string[], outlets: readonly string[]): string | null {
  for (const candidate of candidates) {
    const title = withoutOutlet(tidy(candidate ?? ''), outlets);
    if (title === '' || outlets.some((outlet) => sameHeadline(outlet, title))) continue;
    const beginning = fold(title.replace(/(?:…|\.\.\.)$/, ''));
    return headings.map(tidy).find((heading) => beginning.length > 10 && fold(heading).startsWith(beginning)) ?? title;
  }
  return null;
}
