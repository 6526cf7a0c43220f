const WAIT =
  "let i=d.getElementById('site-search'),f=i.form,s=d.currentScript.dataset.from,n;i.onfocus=f.onpointerenter=()=>n=n||import(s).catch(()=>n=0);d.onkeydown=e=>{if(e.key=='/'&&!e.ctrlKey&&!e.metaKey&&!e.altKey&&!e.target.matches('input,select,textarea')){e.preventDefault();i.focus()}};d.activeElement==i&&i.onfocus()";
const COPY =
  "d.onclick=({target:b})=>{if(b.className=='copy'){let c=navigator.clipboard;(c?c.writeText(b.previousElementSibling.textContent):Promise.reject()).then(()=>b.textContent='Copied',()=>b.textContent='Not copied')}}";

/**
 * The one script of a reading page, inlined at its end; `data-from` says where the script of the search is. It fetches the script of the search field when the field gets the
 * focus or the pointer comes near, and gives it the focus on "/".
 */
export const SEARCH_LOADER = `(d=>{${WAIT}})(document)`;

/** The same on a page that can be cited, where it also copies the link before a button "Copy". */
export const SEARCH_LOADER_WITH_COPY = `(d=>{${WAIT};${COPY}})(document)`;

/**
 * On the search page, after its script: asks beside it for what it will ask for when there is a query; and says so
 * when the script does not come, and what to do instead. `ready` is set by the script itself.
 */
export const WATCH = `(d=>{let r=d.getElementById('results'),m=()=>{if(r.dataset.ready||!location.search)return;r.textContent='The search could not be loaded. Try again in a moment, or use the lists below: they hold everything.';r.setAttribute('role','alert');r.setAttribute('aria-busy','false')};d.getElementById('search-script').onerror=m;setTimeout(m,19000);if(location.search)for(let[k,n]of[['preload','vocabulary.json'],['modulepreload','pagefind.js']]){let l=d.createElement('link');l.rel=k;if(k=='preload')l.as='fetch';l.crossOrigin='anonymous';l.fetchPriority='high';l.href=r.dataset.base+'pagefind/'+n;d.head.append(l)}})(document)`;

/** Where the script of the search lies in a built site, and while developing. */
export const SEARCH_SCRIPT = 'search/search.js';
export const SEARCH_MODULE = '/src/client/search/main.ts';
