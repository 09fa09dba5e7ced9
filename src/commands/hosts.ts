import { writeFileSync } from 'node:fs';
import { caddyFile } from '../build/hosts/caddy.ts';
import { nginxFile } from '../build/hosts/nginx.ts';

/** `npm run hosts`: writes what servers of one's own read to `docs/hosts`; see `build/hostFiles.ts` for the others. */
writeFileSync('docs/hosts/nginx.conf', nginxFile());
writeFileSync('docs/hosts/Caddyfile', caddyFile());
