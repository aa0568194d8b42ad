/** `npm run l10n`: writes down every message of the sources for those who translate them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bundleFile, bundleText, messagesOfSources } from './l10n';

const messages = messagesOfSources();
mkdirSync(dirname(bundleFile), { recursive: true });
writeFileSync(bundleFile, bundleText(messages));
console.log(`${messages.length} messages in ${bundleFile}.`);
