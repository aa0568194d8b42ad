import type { Actor, Location } from '../core/model';
import type { Invocation } from './arguments';
import { openCorpus, openWorkspace } from './open-corpus';
import { counted, painted, placeText, printJson, visible, type Output } from './print';
import { SCHEMA } from './shapes';

/** `stet actors`: every actor of the corpus. */
export async function actorsCommand({ options }: Invocation, output: Output): Promise<number> {
  const workspace = await openWorkspace(undefined, output);
  const { corpus } = await openCorpus(workspace, options, [], output);
  if (options.format === 'json') printJson(output, { schema: SCHEMA, actors: corpus.actors().map(actorShape) });
  else for (const actor of corpus.actors()) output.out(actorText(output, actor));
  return 0;
}

const place = ({ key, path, span: { start, end } }: Location) => ({ key, path, span: { start, end } });

function actorShape({ name, kind, aliases, roles, mentions }: Actor) {
  return {
    name,
    kind,
    aliases,
    roles: roles.map(({ text, location, date }) => ({ text, ...place(location), ...(date === undefined ? {} : { date }) })),
    mentions: mentions.map(({ location, text }) => ({ ...place(location), text })),
  };
}

function actorText(output: Output, { name, kind, aliases, roles, mentionCount }: Actor): string {
  const also = aliases.length > 0 ? `; also ${visible(aliases.join(', '))}` : '';
  const head = `${painted(output, 'bold', visible(name))} (${kind}, ${counted(mentionCount, 'mention')}${also})\n`;
  return head + roles.map(({ text, location }) => `    ${visible(text)} ${painted(output, 'dim', placeText(location))}\n`).join('');
}
