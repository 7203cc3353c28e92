const QUERY = /prefers-color-scheme:\s*(dark|light)/;

/**
 * Plays the system's preference for light or dark inside the pane's frame: Excel on the web tells an add-in no theme, so
 * the pane asks `matchMedia`, and the toggle of the preview answers. (CSS media queries follow the real system.)
 */
export class ColorScheme {
  private lists: PreferenceList[] = [];

  constructor(private isDark: boolean) {}

  set(isDark: boolean): void {
    this.isDark = isDark;
    for (const list of this.lists) list.tell();
  }

  /** Before the frame's own scripts run. */
  install(frame: Window): void {
    const real = frame.matchMedia.bind(frame);
    const matchMedia = (query: string): MediaQueryList | PreferenceList => {
      const wanted = QUERY.exec(query)?.[1];
      if (wanted === undefined) return real(query);
      const list = new PreferenceList(query, () => (wanted === 'dark') === this.isDark);
      this.lists.push(list);
      return list;
    };
    Object.defineProperty(frame, 'matchMedia', { value: matchMedia, configurable: true });
  }
}

/** What `matchMedia` returns, as far as pages use it. */
class PreferenceList extends EventTarget {
  onchange: ((event: Event) => void) | null = null;

  constructor(
    readonly media: string,
    private readonly answer: () => boolean,
  ) {
    super();
  }

  get matches(): boolean {
    return this.answer();
  }

  addListener(listener: EventListener): void {
    this.addEventListener('change', listener);
  }

  removeListener(listener: EventListener): void {
    this.removeEventListener('change', listener);
  }

  tell(): void {
    const event = Object.assign(new Event('change'), { matches: this.matches, media: this.media });
    this.dispatchEvent(event);
    this.onchange?.(event);
  }
}
