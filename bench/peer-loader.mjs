// Lets plain Node load a peer one of whose dependencies is imported without the ending of its file.
import { register } from 'node:module';

const hooks = `export async function resolve(specifier, context, next) {
  try {
    return await next(specifier, context);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || specifier.startsWith('.')) throw error;
    return next(specifier + '.js', context);
  }
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
