import { writeFileSync } from 'node:fs';
import { caddyFile } from './caddy.ts';
import { nginxFile } from './nginx.ts';

/** `npm run hosts`: writes what servers of one's own read to `docs/hosts`; see `integrations/hostFiles.ts` for the others. */
writeFileSync('docs/hosts/nginx.conf', nginxFile());
writeFileSync('docs/hosts/Caddyfile', caddyFile());
