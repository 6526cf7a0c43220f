import type { Chapter } from '#model/edition.ts';

declare global {
  namespace App {
    /** What a page hands to the components inside a body. */
    interface Locals {
      chapter?: Chapter;
      citesSeen?: Set<number>;
    }
  }
}
