// What the starter of a reading page fetches, and the script of the search page: one file, so that who has begun to
// type in the one has it when he comes to the other.
import '#client/search/ui/search-field.ts';
import '#client/search/ui/search-page.ts';
