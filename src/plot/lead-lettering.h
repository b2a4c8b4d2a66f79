/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

#define LEAD_TYPE_LETTERING (lead_lettering_get_type ())

/*
 * How words look and how much room they take: what every layout measures with
 * and every target draws with, so that both agree.
 */
G_DECLARE_FINAL_TYPE (LeadLettering, lead_lettering, LEAD, LETTERING, GObject)

/**
 * LeadHand:
 * @LEAD_HAND_TITLE: names
 * @LEAD_HAND_TEXT: words
 * @LEAD_HAND_SMALL: axes and captions, with figures of equal width
 */
typedef enum
{
  LEAD_HAND_TITLE,
  LEAD_HAND_TEXT,
  LEAD_HAND_SMALL,
} LeadHand;

#define LEAD_N_HANDS (LEAD_HAND_SMALL + 1)

/**
 * LeadExtents:
 * @width: of the words
 * @ascent: from the top of the line to its baseline
 * @height: of the line
 */
typedef struct
{
  double width;
  double ascent;
  double height;
} LeadExtents;

LeadLettering *lead_lettering_new         (PangoContext  *context);
PangoLayout   *lead_lettering_lay_out     (LeadLettering *self,
                                           LeadHand       hand,
                                           const char    *text);
LeadExtents    lead_lettering_measure     (LeadLettering *self,
                                           LeadHand       hand,
                                           const char    *text);
char          *lead_lettering_fit         (LeadLettering *self,
                                           LeadHand       hand,
                                           const char    *text,
                                           double         width);
const char    *lead_lettering_get_family  (LeadLettering *self);
double         lead_lettering_get_size    (LeadLettering *self,
                                           LeadHand       hand);

G_END_DECLS
