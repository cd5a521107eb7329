/** Match patterns as the manifest has them: `https://*.shop.example/groceries/*`. The scheme is not compared: old links say http. */
export function isMatch(pattern: string, url: URL): boolean {
  const [, host = '', path = ''] = /^\w+:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const isHost = host.startsWith('*.') ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host;
  return isHost && wildcard(path).test(url.pathname + url.search);
}

/** `www.tesco.com` of `https://www.tesco.com/groceries/*`. */
export function hostOf(pattern: string): string {
  return pattern.split('/')[2] ?? '';
}

function wildcard(path: string): RegExp {
  const literal = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`);
}
