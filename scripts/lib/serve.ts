import type { BrowserContext } from 'playwright-core';

/** Serves a page of ours under any address; whatever else it asks for does not exist. */
export async function serve(
  context: BrowserContext,
  address: string,
  html: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { origin } = new URL(address);
  await context.route(`${origin}/**`, (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers: { ...headers } })
      : route.fulfill({ status: 404, body: '' }),
  );
}
