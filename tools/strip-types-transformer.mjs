import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';

// jest needs plain JavaScript; Node's own type stripping keeps every position, so no source map is needed.
export default {
  process: (source, path) => ({ code: stripTypeScriptTypes(source, { mode: 'strip', sourceUrl: path }) }),
  // `instrument` is part of the key: a cached uninstrumented file would make coverage read "0/0".
  getCacheKey: (source, _path, options) =>
    createHash('sha1').update(source).update(process.version).update(String(options.instrument)).digest('hex'),
};
