import * as z from 'zod/mini';
import { Id, Moment, Name, provenanceFields, stampFields } from './base';
import { PartyRole } from './codes';

/** Another organisation in a deal: co-lender, contractor, adviser. Its mail is not the client's. */
export const Party = z.strictObject({
  ...stampFields,
  ...provenanceFields,
  dealId: Id,
  role: PartyRole,
  name: Name,
  /** The client this party is in the book as, where it is one. */
  clientId: z.optional(Id),
  /** Mail domains; in lower case once stored, for the index. */
  domains: z.optional(z.array(z.string())),
  contactName: z.optional(z.string()),
  contactEmail: z.optional(z.string()),
  deliverable: z.optional(z.string()),
  due: z.optional(Moment),
});

export type Party = z.infer<typeof Party>;
