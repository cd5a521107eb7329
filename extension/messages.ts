import { defineExtensionMessaging } from '@webext-core/messaging';
import * as z from 'zod/mini';
import { browser } from '#imports';
import { type Answers, type MessageName, PAYLOADS, type Payload } from './protocol.ts';

type Protocol = { [Name in MessageName]: (data: Payload<Name>) => Answers[Name] };

const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** Asks the worker. null when it does not answer: it was stopped for good, or the extension was removed. */
export async function askWorker<Name extends MessageName>(
  name: Name,
  data: Payload<Name>,
): Promise<Answers[Name] | null> {
  try {
    return (await (sendMessage as LooseSend)(name, data)) as Answers[Name];
  } catch {
    return null;
  }
}

/** Asks the page of a tab. null is a normal answer: no content script runs there. */
export async function askPage<Name extends MessageName>(
  tabId: number,
  name: Name,
  data: Payload<Name>,
): Promise<Answers[Name] | null> {
  try {
    return (await (sendMessage as LooseSend)(name, data, tabId)) as Answers[Name];
  } catch {
    return null;
  }
}

/**
 * Answers one kind of message. The library checks neither sender nor payload: a message of another extension or of a
 * wrong shape is an error to its sender and nothing to us.
 */
export function answer<Name extends MessageName>(
  name: Name,
  reply: (data: Payload<Name>, from: { tabId?: number }) => Answers[Name] | Promise<Answers[Name]>,
): () => void {
  return onMessage(name, (async (message: { data: unknown; sender: { id?: string; tab?: { id?: number } } }) => {
    if (message.sender.id !== browser.runtime.id) throw new Error('Not our extension.');
    const data = z.parse(PAYLOADS[name] as z.ZodMiniType<Payload<Name>>, message.data ?? null);
    return reply(data, { tabId: message.sender.tab?.id });
  }) as never);
}

/** The library's overloads cannot be called with a name that is still a type parameter. */
type LooseSend = (name: MessageName, data: unknown, tabId?: number) => Promise<unknown>;
