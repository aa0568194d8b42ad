import type { Location } from '../model';
import { say } from './say';

/** "key, line 9", "key, page 4, line 12": where a person finds a place of an article. */
export function where({ key, line, page }: Pick<Location, 'key' | 'line' | 'page'>): string {
  return page === undefined ? say('{0}, line {1}', key, line) : say('{0}, page {1}, line {2}', key, page, line);
}
