import * as z from 'zod/mini';
import { siteOf } from '../stores/match-pattern.ts';
import { listen, type Sender } from './messages.ts';
import { type Answers, type MessageName, PAYLOADS, type Payload } from './protocol.ts';
import { originOf } from './sites.ts';

/**
 * Answers a message whose payload is parsed by its schema. The content script's own payloads are a string or nothing: it
 * goes without zod. A page is heard on its own site alone: whoever breaks into its process changes no other shop's cart.
 */
export function answer<Name extends MessageName>(
  name: Name,
  reply: (data: Payload<Name>, from: Sender) => Answers[Name] | Promise<Answers[Name]>,
): void {
  const parse = (data: unknown) => z.parse(PAYLOADS[name] as unknown as z.ZodMiniType<Payload<Name>>, data);
  listen(name, parse, (data, from) => {
    if (!isOfSender(data, from)) throw new Error('Not of this site.');
    return reply(data, from);
  });
}

/** Pages of our own speak of every site. */
function isOfSender(data: unknown, { url }: Sender): boolean {
  const site = (data as { site?: string } | null)?.site;
  const origin = originOf(url);
  return site === undefined || origin === null || site === siteOf(new URL(origin).hostname);
}
