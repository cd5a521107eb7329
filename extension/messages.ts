import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from '#imports';
import type { Answers, MessageName, Payload } from './protocol.ts';

type Protocol = { [Name in MessageName]: (data: Payload<Name>) => Answers[Name] };

const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** The library's overloads cannot be called with a name that is still a type parameter. */
type LooseSend = (name: MessageName, data: unknown, tabId?: number) => Promise<unknown>;

/** Asks the worker. null when it does not answer: the extension was removed, or the payload was refused. */
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

/** Right after an install, an update or the browser's start the worker may not listen yet. */
const PAUSES_MS = [300, 2000, 8000];

/** As `askWorker`, asked again while nobody answers. */
export async function askPatiently<Name extends MessageName>(
  name: Name,
  data: Payload<Name>,
  [pauseMs, ...later]: readonly number[] = PAUSES_MS,
): Promise<Answers[Name] | null> {
  const answered = await askWorker(name, data);
  if (answered || !pauseMs) return answered;
  await new Promise((done) => setTimeout(done, pauseMs));
  return askPatiently(name, data, later);
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

/** The tab that sent a message, which a page of our own may have none of, and the address of the page in it. */
export interface Sender {
  id?: number;
  incognito?: boolean;
  url?: string | undefined;
}

/**
 * Answers one kind of message; the worker does it with a check more (worker-answer.ts). The library checks neither sender
 * nor payload: a message of another extension, or one that `parse` refuses, is an error to its sender and nothing to us.
 */
export function listen<Name extends MessageName>(
  name: Name,
  parse: (data: unknown) => Payload<Name>,
  reply: (data: Payload<Name>, from: Sender) => Answers[Name] | Promise<Answers[Name]>,
): () => void {
  const received = async ({ data, sender }: { data: unknown; sender: { id?: string; url?: string; tab?: Sender } }) => {
    if (sender.id !== browser.runtime.id) throw new Error('Not our extension.');
    return reply(parse(data ?? null), { ...sender.tab, url: sender.url });
  };
  return onMessage(name, received as never);
}
