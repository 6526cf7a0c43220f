import type { NoteMarks } from '#site/chapter/note-marks.ts';

declare global {
  namespace App {
    /** What a page hands to the components inside a body. */
    interface Locals {
      noteMarks?: NoteMarks;
    }
  }
}
