/** Whether this build keeps the edition on the devices of those who read on; OFFLINE=off says no. */
declare const __OFFLINE__: boolean;

/** In the worker: the release it keeps, by the hash of the list of its files. */
declare const __RELEASE__: string;
