import ts from 'typescript';

/** Attributes whose values people see or hear. */
const SPOKEN = new Set([
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'children',
  'description',
  'error',
  'label',
  'nothingFoundMessage',
  'placeholder',
  'title',
]);
const SAYS_SOMETHING = /\p{L}{2,}/u;
/** The name of the product and of its currency are the same in every language. */
const SAME_EVERYWHERE = /^\W*(Santunan|Rp)\W*$/;

const isText = (text: string): boolean => SAYS_SOMETHING.test(text) && !SAME_EVERYWHERE.test(text);

/** Words that stand in a page itself instead of the dictionaries: `line: words`. */
export function wordsInPage(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isSpoken(node) && isText(literalOf(node)))
      found.push(`${lineOf(file, node)}: ${literalOf(node).trim()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const lineOf = (file: ts.SourceFile, node: ts.Node): number =>
  file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;

const literalOf = (node: ts.Node): string =>
  ts.isJsxText(node) ||
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node)
    ? node.text
    : '';

/** Text between tags, or a literal that ends up there or in an attribute that is spoken. */
function isSpoken(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return true;
  if (literalOf(node) === '') return false;
  const holder = holderOf(node);
  if (ts.isJsxExpression(holder)) return ts.isJsxElement(holder.parent) || ts.isJsxFragment(holder.parent);
  return ts.isJsxAttribute(holder) && SPOKEN.has(holder.name.getText());
}

/** Upwards through what only chooses between values, to where the value is used. */
function holderOf(node: ts.Node): ts.Node {
  let above = node.parent;
  while (
    ts.isConditionalExpression(above) ||
    ts.isParenthesizedExpression(above) ||
    ts.isTemplateExpression(above) ||
    ts.isTemplateSpan(above) ||
    (ts.isBinaryExpression(above) && above.operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken) ||
    (ts.isJsxExpression(above) && ts.isJsxAttribute(above.parent))
  ) {
    if (ts.isConditionalExpression(above) && isWithin(above.condition, node)) return above;
    above = above.parent;
  }
  return above;
}

const isWithin = (outer: ts.Node, inner: ts.Node): boolean =>
  inner.pos >= outer.pos && inner.end <= outer.end;
