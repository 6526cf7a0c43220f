/*
 * Old links name an entry of the timeline (/timeline/#id). Once the timeline is split, its first page holds no entries;
 * the link is redirected to the page of the event, which every entry has.
 */
const events = document.querySelector<HTMLElement>('#moved-entries')?.dataset['events'];
const id = location.hash.slice(1);
if (events && /^[a-z0-9-]+$/.test(id) && !document.getElementById(id)) location.replace(`${events}${id}/`);

export {};
