import path from 'node:path';
import webpack from 'webpack';

/** Bundles a measuring program of this folder as the product itself is built, and returns the file to run. */
export function buildProgram(name: string, folder: string): Promise<string> {
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    devtool: false,
    entry: path.join(__dirname, `${name}.ts`),
    output: { path: folder, filename: `${name}.js` },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { module: 'esnext', moduleResolution: 'bundler' } },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve(path.join(folder, `${name}.js`));
    });
  });
}
