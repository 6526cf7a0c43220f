/* A service worker as far as it is used here: the types of the browser's pages have none. */

/** An event whose work the browser waits for. */
interface WorkEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A page or a file is asked for. */
export interface AskEvent extends WorkEvent {
  readonly request: Request;
  /** The page that asks; empty for one that is only being opened. */
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** A page, as the worker sees it. */
interface Client {
  readonly id: string;
  readonly url: string;
}

/** The scope of a service worker. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  readonly clients: {
    get(id: string): Promise<Client | undefined>;
    matchAll(options: { type: 'window' }): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: WorkEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: AskEvent) => void): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<unknown>) => void): void;
}

/** The worker itself. */
export const worker = globalThis as unknown as WorkerScope;
