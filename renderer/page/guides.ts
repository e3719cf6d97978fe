import { usePage } from '../state/page.ts';
import { useDesktop } from './desktop.ts';

type Guide = ReturnType<typeof useDesktop.getState>['guides'][number];

/** Puts a guide where a ruler is pressed, or takes away those that stand within `reach` of it (thousandths of a point). */
export function toggleGuide({ way, at }: Guide, reach: number): void {
  useDesktop.setState(({ guides }) => {
    const rest = guides.filter((guide) => guide.way !== way || Math.abs(guide.at - at) > reach);
    return { guides: rest.length < guides.length ? rest : [...guides, { way, at }] };
  });
}

/** Puts guides along the four edges of the selected frame. */
export function guideSelected(): void {
  const { selected } = useDesktop.getState();
  const frame = usePage.getState().facts?.frames.find(({ id }) => id === selected);
  if (frame === undefined) return;
  const { x, y, width, height } = frame.rect;
  const edges: readonly Guide[] = [
    { way: 'across', at: y },
    { way: 'across', at: y + height },
    { way: 'down', at: x },
    { way: 'down', at: x + width },
  ];
  useDesktop.setState(({ guides }) => ({
    guides: [...guides, ...edges.filter(({ way, at }) => !guides.some((guide) => guide.way === way && guide.at === at))],
  }));
}

/** Takes all guides away. */
export const clearGuides = (): void => useDesktop.setState({ guides: [] });
