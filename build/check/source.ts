import { type ESTree, parseSync, Visitor, type VisitorObject } from 'rolldown/utils';

/** Something the laws care about, on a line (1-based) of a source. */
export interface Spot {
  readonly line: number;
  readonly text: string;
}

/** One import or re-export; `isType` when nothing of it is left at run time. */
export interface Import extends Spot {
  readonly isType: boolean;
}

/** What the laws need to know of one source file. */
export interface Source {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Longer functions than allowed are for the laws to say: name and length in lines of each. */
  readonly functions: readonly (Spot & { readonly length: number })[];
  readonly undocumented: readonly Spot[];
  readonly strings: readonly Spot[];
  /** Names used as values or types, members as `.name`, members of Math as `Math.name`, powers as `**`. */
  readonly names: readonly Spot[];
  readonly exportsAll: readonly Spot[];
  /** True when the file does nothing but hand on what other files export. */
  readonly isBarrel: boolean;
  readonly errors: readonly string[];
}

/** Stands for the address of an `import()` that is worked out at run time. */
export const computed = '(computed)';

interface Gathered {
  readonly imports: Import[];
  readonly functions: (Spot & { length: number })[];
  readonly strings: Spot[];
  readonly names: Spot[];
}

/** Reads what the laws need from one source text. */
export function readSource(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text);
  const lineAt = lineFinder(text);
  const found: Gathered = { imports: [], functions: [], strings: [], names: [] };
  new Visitor(visitor(found, lineAt)).visit(program);
  const docs = new Set(
    comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*')).map(({ end }) => nextWord(text, end)),
  );
  const exportsAll = program.body.filter((node) => node.type === 'ExportAllDeclaration');
  return {
    path,
    lines: lineAt(text.trimEnd().length),
    ...found,
    undocumented: undocumented(program.body, docs).map(({ start, name }) => ({ line: lineAt(start), text: name })),
    exportsAll: exportsAll.map((node) => ({ line: lineAt(node.start), text: node.source.value })),
    isBarrel: program.body.some(isHandedOn) && program.body.every((node) => node.type === 'ImportDeclaration' || isHandedOn(node)),
    errors: errors.map(({ message }) => message),
  };
}

/** Finds the 1-based line of an offset. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

const nextWord = (text: string, from: number): number => from + (text.slice(from).search(/\S/) + 1 || 1) - 1;

type Statement = ESTree.Program['body'][number];

const isHandedOn = (node: Statement): boolean =>
  node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.declaration === null);

/** Exported declarations without a doc comment; the later signatures of an overloaded function need none. */
function undocumented(body: readonly Statement[], docs: ReadonlySet<number>): { start: number; name: string }[] {
  const seen = new Set<string>();
  return body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration === null) return [];
    const name = nameOf(node.declaration);
    const isDocumented = docs.has(node.start) || seen.has(name);
    if (docs.has(node.start)) seen.add(name);
    return isDocumented ? [] : [{ start: node.start, name }];
  });
}

function nameOf(node: ESTree.Declaration): string {
  if (node.type === 'VariableDeclaration')
    return node.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : '{…}')).join(', ');
  return 'id' in node && node.id !== null && 'name' in node.id ? node.id.name : node.type;
}

function visitor(found: Gathered, lineAt: (offset: number) => number): VisitorObject {
  const add = (list: Spot[], node: ESTree.Span, text: string) => list.push({ line: lineAt(node.start), text });
  const addImport = (node: ESTree.Span, text: string, isType: boolean) => found.imports.push({ line: lineAt(node.start), text, isType });
  const described = new Set<ESTree.Span>();
  const labels = new Set<ESTree.Span>();
  const addFunction = (node: ESTree.Span, name: string) => {
    const line = lineAt(node.start);
    if (!described.has(node)) found.functions.push({ line, text: name, length: lineAt(node.end - 1) - line + 1 });
  };
  return {
    ImportDeclaration: (node) => addImport(node, node.source.value, node.importKind === 'type'),
    ExportAllDeclaration: (node) => addImport(node, node.source.value, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => node.source && addImport(node, node.source.value, node.exportKind === 'type'),
    ImportExpression: (node) => addImport(node, node.source.type === 'Literal' ? String(node.source.value) : computed, false),
    TSImportType: (node) => addImport(node, node.source.value, true),
    FunctionDeclaration: (node) => addFunction(node, node.id?.name ?? 'default'),
    FunctionExpression: (node) => addFunction(node, node.id?.name ?? 'a function'),
    ArrowFunctionExpression: (node) => addFunction(node, 'a function'),
    Literal: (node) => typeof node.value === 'string' && add(found.strings, node, node.value),
    TemplateElement: (node) => add(found.strings, node, node.value.raw),
    JSXText: (node) => add(found.strings, node, node.value),
    Identifier: (node) => !labels.has(node) && add(found.names, node, node.name),
    MemberExpression: (node) => {
      if (!node.computed) labels.add(node.property);
      add(found.names, node, memberName(node));
    },
    Property: (node) => void (node.computed || node.shorthand || labels.add(node.key)),
    TSPropertySignature: (node) => void (node.computed || labels.add(node.key)),
    BinaryExpression: (node) => node.operator === '**' && add(found.names, node, '**'),
    AssignmentExpression: (node) => node.operator === '**=' && add(found.names, node, '**'),
    CallExpression: (node) => {
      // A `describe`, or a `describe.each(…)`, is a chapter of tests, not a function.
      if (isDescribe(node.callee)) for (const argument of node.arguments) described.add(argument);
    },
  };
}

function isDescribe(callee: ESTree.Expression | ESTree.Super): boolean {
  if (callee.type === 'Identifier') return callee.name === 'describe';
  if (callee.type === 'MemberExpression') return callee.object.type === 'Identifier' && callee.object.name === 'describe';
  return callee.type === 'CallExpression' && isDescribe(callee.callee);
}

function memberName(node: ESTree.MemberExpression): string {
  const owner = node.object.type === 'Identifier' && node.object.name === 'Math' ? 'Math' : '';
  if (!node.computed && node.property.type === 'Identifier') return `${owner}.${node.property.name}`;
  return owner === '' ? '[]' : 'Math[…]';
}
