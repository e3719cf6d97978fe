import { create } from 'zustand';
import type { Language } from '../../shared/words/language.ts';

/** The parts of the desk. */
export type AreaName = 'library' | 'page' | 'story' | 'notices';

/** What may lie over the desk for a moment. */
export type SheetName = 'palette' | 'help' | 'settings' | 'search' | 'proofs';

/** How the window looks: as the system does, or as the person says. */
export type Theme = 'system' | 'light' | 'dark';

/** What of the view is kept, so that the window opens again as it was left. */
export interface KeptView {
  readonly area: AreaName;
  readonly language: Language;
  readonly theme: Theme;
  /** Whether page and story stand side by side, and the story's share of the width in percent. */
  readonly beside: boolean;
  readonly share: number;
  /** The issue and the page at work. */
  readonly issueId: string | null;
  readonly pageId: string | null;
}

/** What is being looked at: nothing of it is copy. */
interface View extends KeptView {
  readonly over: SheetName | null;
  show(area: AreaName): void;
  speak(language: Language): void;
  set(part: Partial<KeptView>): void;
  /** Lays something over the desk, or (null) takes it away. */
  ask(over: SheetName | null): void;
}

/** The window's view state. */
export const useView = create<View>()((set) => ({
  area: 'library',
  language: 'zh',
  theme: 'system',
  beside: true,
  share: 42,
  issueId: null,
  pageId: null,
  over: null,
  show: (area) => set({ area, over: null }),
  speak: (language) => set({ language }),
  set: (part) => set(part),
  ask: (over) => set({ over }),
}));
