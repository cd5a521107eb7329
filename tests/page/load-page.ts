import { attachShadows } from '../../scripts/lib/attach-shadows.ts';

export function pageOf(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  attachShadows(page);
  return page;
}

/** First line of every sample: <!-- URL · quirk -->. */
export function headOf(html: string): { url: URL; quirk: string } {
  const [, url = '', quirk = ''] = /^<!-- (\S+) · (.+) -->/.exec(html) ?? [];
  return { url: new URL(url), quirk };
}
