/* The script of links as one that a page on a disk can load: browsers let no page there load a module. */
import { press } from './main.ts';

document.addEventListener('click', ({ target }) => press(target as Element));
