const ts = require('typescript');

/** The name under which webpack provides src/functions/unicode-pattern.ts to what this writes. */
const MAKE = 'unicodePattern';

/**
 * Transformer for functions.js: a pattern with a Unicode class (`/\p{L}/u`) is a syntax error in an engine before ES2018, and
 * one such literal loses the whole file. Each becomes a call at the top of its file, so that it is still made once.
 * A pattern with a place of its own (`g` or `y`, used with `exec` or `test`) would share it: `match` and `replace` begin anew.
 */
function unicodePatterns(context) {
  const { factory } = context;
  return (file) => {
    if (!file.text.includes('\\p{') || file.fileName.endsWith('unicode-pattern.ts')) return file;
    const made = [];
    const call = (args) => factory.createCallExpression(factory.createIdentifier(MAKE), undefined, args);
    const visit = (node) => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') return call(node.arguments);
      if (!ts.isRegularExpressionLiteral(node) || !node.text.includes('\\p{')) {
        return ts.visitEachChild(node, visit, context);
      }
      const end = node.text.lastIndexOf('/');
      const name = factory.createUniqueName('pattern');
      const args = [node.text.slice(1, end), node.text.slice(end + 1)].map((text) => factory.createStringLiteral(text));
      made.push(factory.createVariableDeclaration(name, undefined, undefined, call(args)));
      return name;
    };
    const visited = ts.visitEachChild(file, visit, context);
    if (made.length === 0) return visited;
    const list = factory.createVariableDeclarationList(made, ts.NodeFlags.Const);
    return factory.updateSourceFile(visited, [factory.createVariableStatement(undefined, list), ...visited.statements]);
  };
}

module.exports = { MAKE, unicodePatterns };
