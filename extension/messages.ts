import { browser } from '#imports';
import type { Answers, MessageName, Payload } from './protocol.ts';

/** What crosses: a name and its payload one way, an answer or why there is none the other. */
interface Message {
  type: MessageName;
  data: unknown;
}
interface Reply {
  res?: unknown;
  err?: string;
}

/** null: nobody answers, or the payload was refused. */
async function answerOf<Name extends MessageName>(
  sent: () => Promise<Reply | undefined>,
): Promise<Answers[Name] | null> {
  try {
    const reply = await sent();
    return (reply?.res ?? null) as Answers[Name] | null;
  } catch {
    return null;
  }
}

/** Asks the worker. null when it does not answer: the extension was removed, or the payload was refused. */
export const askWorker = <Name extends MessageName>(type: Name, data: Payload<Name>): Promise<Answers[Name] | null> =>
  answerOf<Name>(() => browser.runtime.sendMessage<Message, Reply>({ type, data }));

/** Asks the page of a tab. null is a normal answer: no content script runs there. */
export const askPage = <Name extends MessageName>(
  tabId: number,
  type: Name,
  data: Payload<Name>,
): Promise<Answers[Name] | null> =>
  answerOf<Name>(() => browser.tabs.sendMessage<Message, Reply>(tabId, { type, data }));

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

/** The tab that sent a message, which a page of our own may have none of, and the address of the page in it. */
export interface Sender {
  id?: number;
  incognito?: boolean;
  url?: string | undefined;
}

/**
 * Answers one kind of message; the worker does it with a check more (worker-answer.ts). The browser checks neither sender
 * nor payload: a message of another extension, or one that `parse` refuses, is an error to its sender and nothing to us.
 */
export function listen<Name extends MessageName>(
  name: Name,
  parse: (data: unknown) => Payload<Name>,
  reply: (data: Payload<Name>, from: Sender) => Answers[Name] | Promise<Answers[Name]>,
): void {
  const answered = async (data: unknown, { id, tab, url }: { id?: string; tab?: Sender; url?: string }) => {
    if (id !== browser.runtime.id) throw new Error('Not our extension.');
    return reply(parse(data ?? null), { ...tab, url });
  };
  browser.runtime.onMessage.addListener((message: Partial<Message> | null, sender, respond: (reply: Reply) => void) => {
    if (message?.type !== name) return false;
    answered(message.data, sender).then(
      (res) => respond({ res }),
      (error) => respond({ err: String(error) }),
    );
    // the answer comes later
    return true;
  });
}
