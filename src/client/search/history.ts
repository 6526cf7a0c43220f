/** Where in its list a reader was. */
export interface Place {
  /** How many results were shown. */
  readonly shown: number;
  /** How far down the page, in pixels. */
  readonly top: number;
}

/** The steps of the browser's history that the searches of a page make. */
export interface SearchHistory {
  /** A search that is being typed: one step, however often it is changed, until `settle`. */
  type(address: string): void;
  /** A search as a step of its own, unless it is the one that was typed, or the present one. */
  settle(address: string): void;
  /** Remembers the place in the list, so that whoever comes back finds it again. */
  leave(shown: number): void;
  /** The place that was remembered for the present step. */
  place(): Place | null;
}

/** Writes searches into the address. */
export function createSearchHistory(leave: () => void): SearchHistory {
  let isTyping = false;
  /** Whether the address was another one. */
  const write = (address: string): boolean => {
    if (address === location.pathname + location.search) return false;
    if (isTyping) history.replaceState(null, '', address);
    else {
      leave();
      history.pushState(null, '', address);
    }
    return true;
  };
  return {
    type(address) {
      isTyping = write(address) || isTyping;
    },
    settle(address) {
      write(address);
      isTyping = false;
    },
    leave: (shown) => history.replaceState({ shown, top: scrollY } satisfies Place, ''),
    place() {
      const { shown, top } = (history.state ?? {}) as Partial<Place>;
      return shown === undefined || top === undefined ? null : { shown, top };
    },
  };
}
