/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-palette.h"

#include <math.h>

/* The papers are those of a card in the light and dark styles of libadwaita. */
static const guint32 inks[LEAD_N_THEMES][LEAD_N_INKS] = {
  [LEAD_THEME_LIGHT] = {
    [LEAD_INK_PAPER] = 0xffffff,
    [LEAD_INK_TEXT] = 0x2e2e2e,
    [LEAD_INK_DIM] = 0x6a6a6a,
    [LEAD_INK_LINE] = 0x8c8c8c,
    [LEAD_INK_GRID] = 0xe6e6e6,
    [LEAD_INK_EMPTY] = 0xe6e6e6,
  },
  [LEAD_THEME_DARK] = {
    [LEAD_INK_PAPER] = 0x363636,
    [LEAD_INK_TEXT] = 0xffffff,
    [LEAD_INK_DIM] = 0xb9b9b9,
    [LEAD_INK_LINE] = 0x9d9d9d,
    [LEAD_INK_GRID] = 0x4b4b4b,
    [LEAD_INK_EMPTY] = 0x4b4b4b,
  },
  [LEAD_THEME_LIGHT_CONTRAST] = {
    [LEAD_INK_PAPER] = 0xffffff,
    [LEAD_INK_TEXT] = 0x000000,
    [LEAD_INK_DIM] = 0x000000,
    [LEAD_INK_LINE] = 0x000000,
    [LEAD_INK_GRID] = 0x8c8c8c,
    [LEAD_INK_EMPTY] = 0xd6d6d6,
  },
  [LEAD_THEME_DARK_CONTRAST] = {
    [LEAD_INK_PAPER] = 0x363636,
    [LEAD_INK_TEXT] = 0xffffff,
    [LEAD_INK_DIM] = 0xffffff,
    [LEAD_INK_LINE] = 0xffffff,
    [LEAD_INK_GRID] = 0x9d9d9d,
    [LEAD_INK_EMPTY] = 0x555555,
  },
};

typedef struct
{
  guint32 first;
  guint32 second;
} Tones;

static const Tones tones[LEAD_N_THEMES][LEAD_N_FAMILIES] = {
  [LEAD_THEME_LIGHT] = {
    [LEAD_FAMILY_BARRIER] = { 0xb5450b, 0xd9762f },
    [LEAD_FAMILY_BEHAVIOUR] = { 0x0a6c74, 0x3f98a0 },
    [LEAD_FAMILY_NEUTRAL] = { 0x4a5a78, 0x6f7f9e },
    [LEAD_FAMILY_FEELING] = { 0xa8326f, 0xc25a92 },
    [LEAD_FAMILY_PERCEIVING] = { 0x2a62b8, 0x5682c8 },
    [LEAD_FAMILY_THINKING] = { 0x5b3fa8, 0x7d66bf },
    [LEAD_FAMILY_RELATING] = { 0x0a6c74, 0x3f98a0 },
    [LEAD_FAMILY_DOING] = { 0x7a5b00, 0x98772a },
    [LEAD_FAMILY_BEING] = { 0x3c7a1f, 0x5d9641 },
  },
  [LEAD_THEME_DARK] = {
    [LEAD_FAMILY_BARRIER] = { 0xff9d5c, 0xc96f33 },
    [LEAD_FAMILY_BEHAVIOUR] = { 0x4fc9cf, 0x2f8f97 },
    [LEAD_FAMILY_NEUTRAL] = { 0xb3c1dd, 0x8393b5 },
    [LEAD_FAMILY_FEELING] = { 0xf08bbd, 0xc06393 },
    [LEAD_FAMILY_PERCEIVING] = { 0x86b5ff, 0x5b86c9 },
    [LEAD_FAMILY_THINKING] = { 0xb7a1ff, 0x8a76cc },
    [LEAD_FAMILY_RELATING] = { 0x4fc9cf, 0x2f8f97 },
    [LEAD_FAMILY_DOING] = { 0xe8c24a, 0xa98c34 },
    [LEAD_FAMILY_BEING] = { 0x93d168, 0x6a9c4a },
  },
  [LEAD_THEME_LIGHT_CONTRAST] = {
    [LEAD_FAMILY_BARRIER] = { 0x8a3203, 0x8a3203 },
    [LEAD_FAMILY_BEHAVIOUR] = { 0x064f55, 0x064f55 },
    [LEAD_FAMILY_NEUTRAL] = { 0x323d51, 0x323d51 },
    [LEAD_FAMILY_FEELING] = { 0x72224b, 0x72224b },
    [LEAD_FAMILY_PERCEIVING] = { 0x1c427d, 0x1c427d },
    [LEAD_FAMILY_THINKING] = { 0x3d2a72, 0x3d2a72 },
    [LEAD_FAMILY_RELATING] = { 0x06494e, 0x06494e },
    [LEAD_FAMILY_DOING] = { 0x523d00, 0x523d00 },
    [LEAD_FAMILY_BEING] = { 0x285215, 0x285215 },
  },
  [LEAD_THEME_DARK_CONTRAST] = {
    [LEAD_FAMILY_BARRIER] = { 0xffb98a, 0xffb98a },
    [LEAD_FAMILY_BEHAVIOUR] = { 0x7fe3e8, 0x7fe3e8 },
    [LEAD_FAMILY_NEUTRAL] = { 0xd2dbeb, 0xd2dbeb },
    [LEAD_FAMILY_FEELING] = { 0xf6bbd8, 0xf6bbd8 },
    [LEAD_FAMILY_PERCEIVING] = { 0xb8d4ff, 0xb8d4ff },
    [LEAD_FAMILY_THINKING] = { 0xd5c8ff, 0xd5c8ff },
    [LEAD_FAMILY_RELATING] = { 0x98dfe3, 0x98dfe3 },
    [LEAD_FAMILY_DOING] = { 0xf1db96, 0xf1db96 },
    [LEAD_FAMILY_BEING] = { 0xc0e4a7, 0xc0e4a7 },
  },
};

static LeadColour
unpack (guint32 packed)
{
  return (LeadColour) {
    .red = (packed >> 16 & 0xff) / 255.0,
    .green = (packed >> 8 & 0xff) / 255.0,
    .blue = (packed & 0xff) / 255.0,
  };
}

/**
 * lead_theme_new:
 * @dark: whether words are lighter than what they stand on
 * @high_contrast: whether the reader asked for more contrast
 *
 * Returns: the theme
 */
LeadTheme
lead_theme_new (gboolean dark, gboolean high_contrast)
{
  if (high_contrast)
    return dark ? LEAD_THEME_DARK_CONTRAST : LEAD_THEME_LIGHT_CONTRAST;
  return dark ? LEAD_THEME_DARK : LEAD_THEME_LIGHT;
}

/**
 * lead_palette_get_ink:
 * @theme: what the paper is like
 * @ink: what is drawn
 *
 * Returns: its colour
 */
LeadColour
lead_palette_get_ink (LeadTheme theme, LeadInk ink)
{
  g_return_val_if_fail (theme < LEAD_N_THEMES, unpack (0));
  g_return_val_if_fail (ink < LEAD_N_INKS, unpack (0));

  return unpack (inks[theme][ink]);
}

/**
 * lead_palette_get_tone:
 * @theme: what the paper is like
 * @family: whose colour
 * @tone: the first or the second
 *
 * Returns: the colour
 */
LeadColour
lead_palette_get_tone (LeadTheme theme, LeadFamily family, LeadTone tone)
{
  const Tones *pair;

  g_return_val_if_fail (theme < LEAD_N_THEMES, unpack (0));
  g_return_val_if_fail (family < LEAD_N_FAMILIES, unpack (0));

  pair = &tones[theme][family];
  return unpack (tone == LEAD_TONE_FIRST ? pair->first : pair->second);
}

static double
linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
luminance (LeadColour colour)
{
  return 0.2126 * linear (colour.red) + 0.7152 * linear (colour.green)
         + 0.0722 * linear (colour.blue);
}

/**
 * lead_colour_get_contrast:
 * @a: a colour
 * @b: another
 *
 * Returns: the contrast ratio of WCAG 2, from 1 to 21
 */
double
lead_colour_get_contrast (LeadColour a, LeadColour b)
{
  double x = luminance (a) + 0.05;
  double y = luminance (b) + 0.05;

  return MAX (x, y) / MIN (x, y);
}

/**
 * lead_colour_to_string:
 * @self: a colour
 *
 * Returns: (transfer full): it as `#rrggbb`
 */
char *
lead_colour_to_string (LeadColour self)
{
  return g_strdup_printf ("#%02x%02x%02x", (guint) lround (self.red * 255),
                          (guint) lround (self.green * 255),
                          (guint) lround (self.blue * 255));
}
