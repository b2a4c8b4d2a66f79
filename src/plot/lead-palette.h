/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  double red;
  double green;
  double blue;
} LeadColour;

/**
 * LeadTheme:
 *
 * What the paper is like. With high contrast there is one tone a family, and
 * no grey text.
 */
typedef enum
{
  LEAD_THEME_LIGHT,
  LEAD_THEME_DARK,
  LEAD_THEME_LIGHT_CONTRAST,
  LEAD_THEME_DARK_CONTRAST,
} LeadTheme;

#define LEAD_N_THEMES (LEAD_THEME_DARK_CONTRAST + 1)

/**
 * LeadInk:
 * @LEAD_INK_PAPER: what everything stands on
 * @LEAD_INK_TEXT: words, and the ring around a focused mark
 * @LEAD_INK_DIM: words beside the point, such as those of an axis
 * @LEAD_INK_LINE: the zero line
 * @LEAD_INK_GRID: lines to hold on to, lighter than anything that means something
 * @LEAD_INK_EMPTY: places that nothing is in; what is in one stands on it
 */
typedef enum
{
  LEAD_INK_PAPER,
  LEAD_INK_TEXT,
  LEAD_INK_DIM,
  LEAD_INK_LINE,
  LEAD_INK_GRID,
  LEAD_INK_EMPTY,
} LeadInk;

#define LEAD_N_INKS (LEAD_INK_EMPTY + 1)

/**
 * LeadFamily:
 *
 * Whose colour it is. Barriers are warm and behaviours cool, each of the six
 * dimensions has its own, and what is none of them is neutral.
 */
typedef enum
{
  LEAD_FAMILY_BARRIER,
  LEAD_FAMILY_BEHAVIOUR,
  LEAD_FAMILY_NEUTRAL,
  LEAD_FAMILY_FEELING,
  LEAD_FAMILY_PERCEIVING,
  LEAD_FAMILY_THINKING,
  LEAD_FAMILY_RELATING,
  LEAD_FAMILY_DOING,
  LEAD_FAMILY_BEING,
} LeadFamily;

#define LEAD_N_FAMILIES (LEAD_FAMILY_BEING + 1)

/**
 * LeadTone:
 * @LEAD_TONE_FIRST: the stance that the family's colour stands for
 * @LEAD_TONE_SECOND: the weaker ones
 */
typedef enum
{
  LEAD_TONE_FIRST,
  LEAD_TONE_SECOND,
} LeadTone;

LeadTheme  lead_theme_new            (gboolean    dark,
                                      gboolean    high_contrast);
LeadColour lead_palette_get_ink      (LeadTheme   theme,
                                      LeadInk     ink);
LeadColour lead_palette_get_tone     (LeadTheme   theme,
                                      LeadFamily  family,
                                      LeadTone    tone);
double     lead_colour_get_contrast  (LeadColour  a,
                                      LeadColour  b);
char      *lead_colour_to_string     (LeadColour  self);

G_END_DECLS
