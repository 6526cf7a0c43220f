/* The script of a page that can be cited: it has a link to be copied besides the search. */
import './search-loader.ts';
import './copy-link.ts';
