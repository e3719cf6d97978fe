import { useMemo } from 'react';
import { type Tell, teller } from '../../shared/words/window/words.ts';
import { useView } from './view.ts';

/** The window's sentences in the language it speaks now. */
export function useWords(): Tell {
  const language = useView((view) => view.language);
  return useMemo(() => teller(language), [language]);
}
