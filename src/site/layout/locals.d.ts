import type { Citation } from '#edition/types/edition.ts';

declare global {
  namespace App {
    /** What a page hands to the components inside a body. */
    interface Locals {
      citations?: Citation[];
      citesSeen?: Set<number>;
    }
  }
}
