/** What the names of all caches of a site begin with, by the address of its base: other sites may live at the same host. */
export const cachePrefix = (base: string): string => `edition ${new URL(base).pathname} `;

/** Deletes the caches of a site of which that is wanted. */
export async function deleteCaches(
  base: string,
  isUnwanted: (name: string) => boolean | Promise<boolean>,
): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  await Promise.all(names.map(async (name) => (await isUnwanted(name)) && caches.delete(name)));
}
