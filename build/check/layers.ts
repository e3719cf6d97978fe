import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import {
  chineseFolders,
  emptyWords,
  type Layer,
  layers,
  longestFile,
  longestFunction,
  unsteadyMath,
  unsteadyMembers,
  unsteadyNames,
} from './laws.ts';
import { computed, type Import, readSource, type Source } from './source.ts';

const folders = ['shared', 'electron', 'renderer', 'build', 'tests'];

/** Holds the tree under a root against the laws of laws.ts; answers one sentence a breach, `path:line: what`, in the order of the paths. */
export function checkLayers(root: string): string[] {
  const declared = declaredPackages(root);
  const sources = folders
    .flatMap((folder) => sourcesIn(root, folder))
    .map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));
  const breaches = sources.flatMap((source) => [
    ...source.errors.map((message) => `${source.path}: ${message}`),
    ...names(source),
    ...lengths(source),
    ...imports(source, declared),
    ...exportsOf(source),
    ...unsteady(source),
    ...chinese(source),
  ]);
  return [...breaches, ...cycles(sources)];
}

/** The sources under a folder, paths with slashes from the root, sorted. */
function sourcesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return ['fixtures', 'golden'].includes(entry.name) ? [] : sourcesIn(root, path);
      return /\.(ts|tsx|mts|js|mjs)$/.test(entry.name) ? [path] : [];
    })
    .sort();
}

function declaredPackages(root: string): ReadonlySet<string> {
  const {
    dependencies = {},
    devDependencies = {},
  }: Record<string, Record<string, string>> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return new Set(Object.keys({ ...dependencies, ...devDependencies }));
}

function names({ path }: Source): string[] {
  return path.split('/').flatMap((part) => {
    const stem = part.replace(/\.(data\.|test\.|config\.|d\.)?(ts|tsx|mts|js|mjs)$/, '');
    const words = stem.split('-').filter((word) => emptyWords.includes(word));
    const said = words.map((word) => `${path}: "${word}" says nothing about what is inside`);
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) ? said : [...said, `${path}: "${part}" is not in kebab-case`];
  });
}

function lengths(source: Source): string[] {
  if (source.path.endsWith('.data.ts')) return [];
  const long = source.functions.filter(({ length }) => length > longestFunction);
  const said = long.map(({ line, text, length }) => `${source.path}:${line}: ${text} has ${length} lines, more than ${longestFunction}`);
  return source.lines > longestFile ? [`${source.path}: ${source.lines} lines, more than ${longestFile}`, ...said] : said;
}

/** The layer a path belongs to by the longest name that is the path or a folder above it. */
function layerOf(path: string): [name: string, layer: Layer] | undefined {
  const matching = Object.entries(layers).filter(([name]) => isIn(path, name));
  return matching.sort(([a], [b]) => b.length - a.length)[0];
}

const isIn = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

function imports(source: Source, declared: ReadonlySet<string>): string[] {
  const found = layerOf(source.path);
  if (found === undefined) return [`${source.path}: stands outside every layer of build/check/laws.ts`];
  const [name, layer] = found;
  return source.imports.flatMap((one) => {
    const say = (what: string) => [`${source.path}:${one.line}: ${what}`];
    if (!one.text.startsWith('.')) return packageAllowed(one, layer, declared) ? [] : say(`${name} may not import the package ${one.text}`);
    const target = targetOf(source.path, one);
    // The window's builder takes in style sheets, and (asked for by `?raw`) the text of any file.
    if (!/\.(ts|tsx|mts|mjs|json)$/.test(target) && !(name === 'renderer' && /\.css$|\?raw$/.test(target)))
      return say(`import of ${one.text} does not end in .ts`);
    return [name, ...layer.sees].some((place) => isIn(target, place)) ? [] : say(`${name} may not import ${target}`);
  });
}

const targetOf = (path: string, { text }: Import): string => posix.join(dirname(path), text);

function packageAllowed({ text, isType }: Import, layer: Layer, declared: ReadonlySet<string>): boolean {
  const allowed = [...(layer.packages ?? []), ...(isType ? (layer.types ?? []) : [])];
  const match = allowed.find((name) => (name.endsWith(':') ? text.startsWith(name) : isIn(text, name)));
  return match !== undefined && (match.endsWith(':') || match === computed || declared.has(match));
}

function exportsOf(source: Source): string[] {
  const isIndex = /(^|\/)index\.tsx?$/.test(source.path);
  return [
    ...source.undocumented.map(({ line, text }) => `${source.path}:${line}: export ${text} has no doc comment`),
    ...source.exportsAll.map(
      ({ line, text }) => `${source.path}:${line}: export * from ${text}: whoever needs it imports it where it is made`,
    ),
    ...(source.isBarrel || isIndex ? [`${source.path}: a barrel: whoever needs something imports it where it is made`] : []),
  ];
}

function unsteady(source: Source): string[] {
  if (!source.path.startsWith('shared/')) return [];
  return source.names.flatMap(({ line, text }) => {
    const [owner, member] = text.includes('.') ? text.split('.') : [text, undefined];
    const isBanned =
      text === '**' ||
      text === 'Math[…]' ||
      unsteadyNames.includes(text) ||
      (member !== undefined && (unsteadyMembers.test(member) || (owner === 'Math' && unsteadyMath.test(member))));
    return isBanned ? [`${source.path}:${line}: ${text} is not the same on every machine`] : [];
  });
}

function chinese(source: Source): string[] {
  if (chineseFolders.some((folder) => isIn(source.path, folder))) return [];
  const said = source.strings.filter(({ text }) => /\p{Script=Han}/u.test(text));
  return said.map(({ line, text }) => `${source.path}:${line}: "${text.trim().slice(0, 20)}" belongs in shared/words`);
}

/** Every circle of imports once, types included, from the file where the search met it. */
function cycles(sources: readonly Source[]): string[] {
  const edges = new Map(sources.map((source) => [source.path, source.imports.filter(({ text }) => text.startsWith('.'))]));
  const found: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push(`import cycle: ${[...path.slice(at), file].join(' → ')}`);
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const one of edges.get(file) ?? []) visit(targetOf(file, one));
    path.pop();
    done.add(file);
  };
  for (const file of edges.keys()) visit(file);
  return found;
}
