import { join } from 'node:path';
import { app } from 'electron';

/** The program's own folder: `out/main` of the project, or of the asar it was packed into. */
export const program = import.meta.dirname;

/** Where the program finds what is not code: beside the asar when packed, in the project otherwise. */
export function resources(): { readonly fonts: string; readonly profile: string } {
  const root = join(program, '../..');
  const at = (packed: string, inProject: string): string => (app.isPackaged ? join(process.resourcesPath, packed) : join(root, inProject));
  return {
    fonts: at('fonts', 'out/fonts'),
    profile: at('profiles/SNAP_TR002_TAC230.icc', 'build/profiles/SNAP_TR002_TAC230.icc'),
  };
}

/** The built window. */
export const windowFolder = join(program, '../renderer');

/** This person's folder for the program: the same the loopback desk uses, whatever name the program was packed under. `--user-data-dir` names another. */
export function settleUserData(): void {
  if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), 'Pinban'));
}
