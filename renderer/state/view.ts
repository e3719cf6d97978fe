import { create } from 'zustand';
import type { Language } from '../../shared/words/keys.ts';

/** The parts of the desk. */
export type AreaName = 'library' | 'page' | 'story' | 'notices';

/** What is being looked at: nothing of it is copy. */
interface View {
  readonly area: AreaName;
  readonly language: Language;
  show(area: AreaName): void;
  speak(language: Language): void;
}

/** The window's view state. */
export const useView = create<View>()((set) => ({
  area: 'library',
  language: 'zh',
  show: (area) => set({ area }),
  speak: (language) => set({ language }),
}));
