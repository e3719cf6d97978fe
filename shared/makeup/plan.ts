/** Where everything on the page stands, in cells of the grid: what make-up chose, and all it takes to make the same page again without searching. */
export interface Plan {
  readonly sheet: 'broadsheet' | 'tabloid';
}
