import * as z from 'zod/mini';
import { Id, Name, stampFields } from './base';
import { ContactLevel, TeamRole } from './codes';

/** One of us, in the team that serves a client. */
export const TeamMember = z.strictObject({
  ...stampFields,
  clientId: Id,
  name: Name,
  role: TeamRole,
  level: z.optional(ContactLevel),
  email: z.optional(z.string()),
  primary: z.optional(z.boolean()),
});

export type TeamMember = z.infer<typeof TeamMember>;
