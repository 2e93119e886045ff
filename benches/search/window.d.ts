/** An adapter: `search` brings all that ten results show, and gives their total. */
interface Window {
  engine: {
    open(lang: string): Promise<void>;
    search(text: string): Promise<number>;
    facets(text: string): Promise<unknown>;
  };
}
