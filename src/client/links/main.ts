/*
 * Links to parts of a page and to words: a control beside everything that has an address, a bar for selected words, and
 * marks for the words that an address names; and the copy of the edition on the device of whoever reads on. A page loads it when its reader first does anything on it; reading needs none
 * of it.
 */
import { registerWhenReadingOn } from '#client/offline/reading-on.ts';
import { closeOnEscape } from './bar.ts';
import { addControls, copyPressed } from './copy-controls.ts';
import { markWords } from './mark-words.ts';
import { watchSelection } from './selected-words.ts';
import { addStyles } from './styles.ts';

// The script of every page calls it for what was pressed, be it before all of this was there.
export { press } from './press.ts';

addStyles();
markWords();
addControls();
document.addEventListener('click', copyPressed);
document.addEventListener('selectionchange', watchSelection);
document.addEventListener('keydown', closeOnEscape);
// A reader may have been quicker.
watchSelection();
registerWhenReadingOn();
