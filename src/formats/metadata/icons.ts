/** The PNG icons by file name, with their width and height in pixels. */
export const pngIcons = {
  /** iOS looks for this name at the root of the host without being told. */
  'apple-touch-icon': 180,
  'icon-192': 192,
  'icon-512': 512,
} as const;

export type PngIcon = keyof typeof pngIcons;
