import { useMemo } from 'react';
import type { Language } from '../../shared/words/language.ts';
import { type Tell, teller, type WindowKey } from '../../shared/words/window/words.ts';
import { useView } from './view.ts';

/** The language the window speaks now. */
export const useLanguage = (): Language => useView((view) => view.language);

/** The window's sentences in the language it speaks now. */
export function useWords(): Tell {
  const language = useLanguage();
  return useMemo(() => teller(language), [language]);
}

/** A plain sentence by a key that is only known at run time: the name of a command, of a step. */
export const sayPlain = (tell: Tell, key: WindowKey): string => (tell as (key: WindowKey) => string)(key);
