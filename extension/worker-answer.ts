import * as z from 'zod/mini';
import { answer, type Sender } from './messages.ts';
import { type Answers, type MessageName, PAYLOADS, type Payload } from './protocol.ts';

/** Answers a message whose payload is parsed by its schema. The content script's own payloads are a string or nothing: it goes without zod. */
export function answerParsed<Name extends MessageName>(
  name: Name,
  reply: (data: Payload<Name>, from: Sender) => Answers[Name] | Promise<Answers[Name]>,
): () => void {
  return answer(name, (data) => z.parse(PAYLOADS[name] as unknown as z.ZodMiniType<Payload<Name>>, data), reply);
}
