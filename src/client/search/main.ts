/*
 * The script of the search: the field of every page and the search page, in one file, so that whoever types in the one
 * has loaded the other.
 */
import '#client/search/ui/search-field.ts';
import '#client/search/ui/search-page.ts';
