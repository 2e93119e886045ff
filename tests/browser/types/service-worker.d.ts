// What a service worker's script finds around it; TypeScript knows only the worker in general.

/** Where the list of what to keep stands: a line that the builder writes before the script. */
declare const LIST: string;
declare const registration: ServiceWorkerRegistration;
declare const clients: Clients;
declare function skipWaiting(): Promise<void>;
declare function addEventListener<K extends keyof ServiceWorkerGlobalScopeEventMap>(
  type: K,
  listener: (event: ServiceWorkerGlobalScopeEventMap[K]) => unknown,
): void;

interface WorkerNavigator {
  /** Of Chromium alone. */
  readonly connection?: { readonly saveData: boolean };
}
