import packageJson from '../../package.json';

/** Version of the product, and of its engine, which is released with it. */
export const VERSION: string = packageJson.version;
