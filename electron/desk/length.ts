import type { Desk } from '../../shared/api/contract.ts';
import { Composer } from '../../shared/line/composer.ts';
import { setGalley } from '../../shared/makeup/galley.ts';
import { done } from '../../shared/result.ts';
import { sheets } from '../../shared/sheet/sheets.ts';
import { sha256Of } from '../store/sha256.ts';
import { loadStory } from '../store/story.ts';
import type { Parts } from './parts.ts';

/** Lengths that are remembered; a library has hundreds of stories, not thousands. */
const mostKept = 2000;

/** Answers `story.lengths`: a story is set once, and again only when its text has changed. */
export function lengthCalls(parts: Pick<Parts, 'store' | 'faces'>): Pick<Desk, 'story.lengths'> {
  const kept = new Map<string, number>();
  let composer: Composer | null = null;
  return {
    'story.lengths': async ({ ids }) => {
      const faces = await parts.faces();
      if (!faces.ok) return faces;
      const stories = await parts.store.read(async (db) => {
        const all = [];
        for (const id of ids) {
          const story = await loadStory(db, id);
          if (story.ok) all.push(story.value);
        }
        return done(all);
      });
      if (!stories.ok) return stories;
      const setter = (composer ??= new Composer(faces.value.shaper));
      const line = sheets.broadsheet.lineHeights[0] ?? 12_000;
      return done(
        stories.value.map(({ id, story }) => {
          const key = sha256Of(story);
          const lines = kept.get(key) ?? setGalley(story, { sheet: 'broadsheet', line, place: null }, setter).depth;
          if (kept.size < mostKept) kept.set(key, lines);
          return { id, lines };
        }),
      );
    },
  };
}
