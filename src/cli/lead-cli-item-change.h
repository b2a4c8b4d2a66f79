/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-cli.h"

G_BEGIN_DECLS

/**
 * LeadItemWords:
 * @name: (nullable): what it is to be called
 * @gloss: (nullable): what it is to mean
 * @dimensions: (nullable) (array zero-terminated=1): the dimensions that it is to
 *   belong to, as typed
 * @usual_dimensions: whether it goes back to those that the app gives it
 *
 * What is to be changed of an item; what is %NULL stays as it is.
 */
typedef struct
{
  char     *name;
  char     *gloss;
  char    **dimensions;
  gboolean  usual_dimensions;
} LeadItemWords;

void      lead_item_words_clear    (LeadItemWords        *self);
gboolean  lead_item_words_is_empty (const LeadItemWords  *self);

char     *lead_cli_item_add        (LeadCli              *cli,
                                    const char           *framework,
                                    const LeadItemWords  *words,
                                    GError              **error);
gboolean  lead_cli_item_change     (LeadCli              *cli,
                                    LeadItem             *item,
                                    const LeadItemWords  *words,
                                    GError              **error);
gboolean  lead_cli_item_hide       (LeadCli              *cli,
                                    LeadItem             *item,
                                    gboolean              hidden,
                                    GError              **error);
gboolean  lead_cli_item_delete     (LeadCli              *cli,
                                    LeadItem             *item,
                                    GError              **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LeadItemWords, lead_item_words_clear)

G_END_DECLS
