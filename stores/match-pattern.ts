/** Match patterns as the manifest has them: `https://*.shop.example/groceries/*`. The scheme is not compared: old links say http. */
export function isMatch(pattern: string, url: URL): boolean {
  return isHost(hostOf(pattern), url.hostname) && wildcard(pathOf(pattern)).test(url.pathname + url.search);
}

/** `www.tesco.com` and `tesco.com` are one site to a shopper. */
export const siteOf = (hostname: string): string => hostname.replace(/^www\./, '');

/** Whether the pattern is for this host; `www.` may be left out of the hostname. */
export function isAt(pattern: string, hostname: string): boolean {
  return [hostname, `www.${hostname}`].some((name) => isHost(hostOf(pattern), name));
}

/** `www.tesco.com` of `https://www.tesco.com/groceries/*`. */
export function hostOf(pattern: string): string {
  return pattern.split('/')[2] ?? '';
}

/** `/groceries/*` of `https://www.tesco.com/groceries/*`. */
const pathOf = (pattern: string): string => pattern.replace(/^\w+:\/\/[^/]+/, '');

const isHost = (pattern: string, hostname: string): boolean =>
  pattern.startsWith('*.') ? `.${hostname}`.endsWith(pattern.slice(1)) : hostname === pattern;

function wildcard(path: string): RegExp {
  const literal = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`);
}
