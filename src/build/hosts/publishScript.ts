import type { HostFacts } from './hostFacts.ts';
import { immutableFolders } from '../headers.ts';

/** The folder of the files with a hash in their names, of all releases, beside the folders of the releases. */
export const hashedFolder = 'hashed';

/**
 * `publish`, which puts a build where nginx or Caddy find it: `sh dist-host/publish`. A script and not a recipe, because a
 * file that is being sent must not be written again, and a page that is open asks for the files of its own release.
 */
export const formatPublishScript = (
  server: 'nginx' | 'caddy',
  { release, base }: Pick<HostFacts, 'release' | 'base'>,
): string => `#!/bin/sh
# Written by the build; see docs/deploy.md. Publishes this release, or goes back to it, at the next reload of ${server}.
set -eu
umask 022
release='${release}'
base='${base}'
site="\${DESTDIR-}/var/www/coverage"
settings="\${DESTDIR-}/etc/${server}/coverage"
here=$(cd "$(dirname "$0")" && pwd)
built="\${here%-host}"

if [ ! -d "$site/$release" ] && [ ! -e "$built/version.json" ]; then
  echo "The pages of release $release are not there: build them again." >&2
  exit 1
fi

# A folder gets its name when it is whole, and nothing is written in it afterwards.
if [ ! -d "$site/$release" ]; then
  rm -rf "$site/new"
  mkdir -p "$site/new$base"
  cp -r "$built/." "$site/new$base/"
  mv "$site/new" "$site/$release"
fi
if [ ! -d "$settings/$release" ]; then
  rm -rf "$settings/new"
  mkdir -p "$settings/new"
  cp -r "$here/." "$settings/new/"
  mv "$settings/new" "$settings/$release"
fi

# Pages that are open ask for the hashed files of the release that they came from.
cd "$site/$release$base"
for folder in${immutableFolders.map((folder) => ` .${folder}`).join('')}; do
  [ ! -d "$folder" ] || find "$folder" -type f
done | while read -r file; do
  hashed="$site/${hashedFolder}$base/$file"
  if [ ! -e "$hashed" ]; then
    [ -d "\${hashed%/*}" ] || mkdir -p "\${hashed%/*}"
    ln "$file" "$hashed"
  fi
done

before=$(readlink "$settings/current" || true)
ln -sfn "$release" "$settings/next"
mv -T "$settings/next" "$settings/current"
echo "Published $release; reload ${server} now."
if [ -n "$before" ] && [ "$before" != "$release" ]; then
  echo "To go back: sh $settings/$before/publish, and reload ${server}."
fi
`;
