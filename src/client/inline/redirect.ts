/* A redirect: stands on a page that only says where its record has moved, goes there, and keeps the fragment of the address. */
const target = document.querySelector('a');
if (target) location.replace(target.hash ? target.href : target.href + location.hash);
