import { z } from 'astro/zod';
import { proseSchema } from '../values.ts';

/** What happens to an entry from one version to the next, in the order in which a version lists them. */
const CHANGE_KINDS = ['addition', 'correction', 'withdrawal'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const VERSION = /^(?:\d+\.\d+\.\d+|next)$/;
const ENTRY = /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DAY = "expected a day in quotes, for example '2026-11-30'";
const WHAT = 'expected a sentence that says what changed, or why it was withdrawn';

const changeSchema = z
  .strictObject({
    kind: z.enum(CHANGE_KINDS),
    /** What changed, in a sentence; of what is withdrawn, why. */
    what: proseSchema.refine((text) => text !== '…', WHAT),
    date: z.iso.date({ error: DAY }),
    /** Of what is withdrawn, its title. */
    title: proseSchema.optional(),
  })
  .refine(({ kind, title }) => (kind === 'withdrawal') === (title !== undefined), {
    path: ['title'],
    error: 'expected the title of what is withdrawn, and of nothing else',
  });

/** One version: its day and what it is, and the changes by the folder and id of the entry. */
const versionSchema = z.strictObject({
  date: z.iso.date({ error: DAY }).optional(),
  summary: proseSchema.optional(),
  changes: z.record(
    z.string().regex(ENTRY, 'expected the folder and the id of an entry, for example events/embassy-opened'),
    changeSchema,
  ),
});

/** content/changes.yaml: what each version changed; `next` is the one that is not published yet. */
export const changesSchema = z.record(
  z.string().regex(VERSION, "expected a version in quotes, for example '1.0.0', or next"),
  versionSchema,
);
export type AuthoredChanges = z.infer<typeof changesSchema>;
