/** Whether this build has a service worker that caches the edition; OFFLINE=off says no. */
declare const __OFFLINE__: boolean;

/** Whether the script is for a copy of the site that is opened from a disk. */
declare const __ON_DISK__: boolean;

/** In the worker: the release it caches, by the hash of the list of its files. */
declare const __RELEASE__: string;
