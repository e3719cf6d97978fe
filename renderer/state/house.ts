import { say } from '../../shared/words/say.ts';
import { useAnswer } from './answer.ts';

/** The house's settings as they stand; the example's while nothing has been kept. `paper` is never without a name. */
export function useSettings() {
  const kept = useAnswer('setting.get', {}, ['setting']).value;
  const settings = kept?.settings ?? { paper: '', sheet: 'broadsheet' as const, sections: [], people: [], current: '' };
  return {
    rowVersion: kept?.rowVersion ?? 0,
    isKnown: kept !== null,
    settings,
    paper: settings.paper === '' ? say('zh', 'page.default-paper') : settings.paper,
  };
}
