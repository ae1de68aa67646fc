import * as z from 'zod/mini';
import { Id, Name, provenanceFields, stampFields } from './base';
import { ContactLevel, Influence, Stance } from './codes';

/** A person at a client. One person, several addresses. */
export const Contact = z.strictObject({
  ...stampFields,
  ...provenanceFields,
  clientId: Id,
  name: Name,
  /** Other spellings, the Chinese name of an English one and the other way round. */
  aliases: z.optional(z.array(Name)),
  emails: z.array(z.string()),
  phones: z.optional(z.array(z.string())),
  jobTitle: z.optional(z.string()),
  level: z.optional(ContactLevel),
  influence: z.optional(Influence),
  stance: z.optional(Stance),
  department: z.optional(z.string()),
  /** Left the client: stays for the history, no longer matches a mail. */
  left: z.optional(z.boolean()),
});

export type Contact = z.infer<typeof Contact>;
