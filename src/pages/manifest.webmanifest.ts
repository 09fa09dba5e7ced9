import type { APIRoute } from 'astro';
import { pngIcons } from '../formats/metadata/icons.ts';
import { sitePalette } from '../formats/metadata/sitePalette.ts';
import { site } from '../site.ts';
import { homeUrl, iconUrl, pngIconUrl } from '../urls.ts';

/** Lets a device install the site. `minimal-ui` keeps the address visible. */
const manifest = {
  name: site.name,
  short_name: 'Coverage',
  description: site.description,
  lang: 'en',
  id: homeUrl,
  start_url: homeUrl,
  scope: homeUrl,
  display: 'minimal-ui',
  theme_color: sitePalette('panel').light,
  background_color: sitePalette('paper').light,
  icons: [
    { src: iconUrl, type: 'image/svg+xml', sizes: 'any' },
    ...(['icon-192', 'icon-512'] as const).map((icon) => ({
      src: pngIconUrl(icon),
      type: 'image/png',
      sizes: `${pngIcons[icon]}x${pngIcons[icon]}`,
    })),
  ],
};

export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
