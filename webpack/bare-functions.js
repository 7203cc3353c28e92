const ts = require('typescript');

/** What functions.js needs of a function that declares itself; the rest is for metadata, guide and pane. */
const NEEDED = new Set(['id', 'compute']);

/**
 * Transformer for functions.js, which every workbook loads: of `{ ... } satisfies CustomFunction` only name and
 * computation stay, so that a function may declare its parameters and its example beside its code.
 */
function bareFunctions(context) {
  const isDeclared = (node) => ts.isSatisfiesExpression(node) && node.type.getText() === 'CustomFunction';
  const visit = (node) => {
    if (!isDeclared(node)) return ts.visitEachChild(node, visit, context);
    const literal = ts.isAsExpression(node.expression) ? node.expression.expression : node.expression;
    const kept = literal.properties.filter(({ name }) => NEEDED.has(name?.getText()));
    return ts.factory.updateObjectLiteralExpression(literal, kept);
  };
  return (file) => ts.visitNode(file, visit);
}

module.exports = { bareFunctions };
