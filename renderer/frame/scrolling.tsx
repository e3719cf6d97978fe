import type { ReactNode } from 'react';

/** What scrolls must be reachable by keyboard, though it is no control. */
export const reachable = { tabIndex: 0 };

/** A named part of the desk that scrolls, by mouse and by keyboard. */
export function Scrolling({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={className} aria-label={label} {...reachable}>
      {children}
    </section>
  );
}
