import { useAnswer } from './answer.ts';

/** The house's settings as they stand; the example's while nothing has been kept. */
export function useSettings() {
  const kept = useAnswer('setting.get', {}, ['setting']).value;
  return {
    rowVersion: kept?.rowVersion ?? 0,
    isKnown: kept !== null,
    settings: kept?.settings ?? { paper: '', sheet: 'broadsheet' as const, sections: [], people: [], current: '' },
  };
}
