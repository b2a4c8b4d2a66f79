/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadDayoneMedium:
 * @LEAD_DAYONE_PICTURE: a photograph or sketch
 * @LEAD_DAYONE_OTHER: a film, recording or document
 *
 * What a link in the text of a Day One entry leads to.
 */
typedef enum
{
  LEAD_DAYONE_PICTURE,
  LEAD_DAYONE_OTHER,
} LeadDayoneMedium;

/**
 * LeadDayoneResolve:
 * @medium: what is linked
 * @identifier: the id of it in the text
 *
 * Returns: (nullable): the hash of the attachment, or %NULL to leave the link alone
 */
typedef const char *(*LeadDayoneResolve) (LeadDayoneMedium  medium,
                                          const char       *identifier,
                                          gpointer          user_data);

char *lead_dayone_text_link  (const char         *text,
                              LeadDayoneResolve   resolve,
                              gpointer            user_data);
char *lead_dayone_text_clean (const char         *text);
char *lead_dayone_text_split (const char         *text,
                              char              **title);
char *lead_dayone_rich_text  (const char         *rich);

G_END_DECLS
