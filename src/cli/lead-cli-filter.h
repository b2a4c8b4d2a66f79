/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-filter.h"
#include "lead-cli.h"

G_BEGIN_DECLS

/**
 * LeadCliFilter:
 *
 * The options that say which entries are meant, as they were typed.
 */
typedef struct
{
  char     *from;
  char     *to;
  char    **tags;
  char     *label;
  char     *challenge;
  char     *post;
  gboolean  starred;
  gboolean  is_private;
  gboolean  with_pictures;
  gboolean  trashed;
  int       limit;
} LeadCliFilter;

/* For the table of a command's options. */
#define LEAD_CLI_FILTER_DAYS(filter)                                                          \
  { "from", 0, 0, G_OPTION_ARG_FILENAME, &(filter).from,                                      \
    N_("Only entries of this day and later"), N_("DATE") },                                   \
  { "to", 0, 0, G_OPTION_ARG_FILENAME, &(filter).to,                                          \
    N_("Only entries of this day and earlier"), N_("DATE") },                                 \
  { "post", 0, 0, G_OPTION_ARG_FILENAME, &(filter).post,                                      \
    N_("Only entries of the time in this post"), N_("ID") },                                  \
  { "label", 0, 0, G_OPTION_ARG_FILENAME, &(filter).label,                                    \
    N_("Only entries with this label"), N_("LABEL") },                                        \
  { "challenge", 0, 0, G_OPTION_ARG_FILENAME, &(filter).challenge,                            \
    N_("Only entries of this challenge"), N_("ID") }

#define LEAD_CLI_FILTER_ALL(filter)                                                           \
  LEAD_CLI_FILTER_DAYS (filter),                                                              \
  { "tag", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &(filter).tags,                                 \
    N_("Only entries tagged with this item"), N_("ID[:STANCE]") },                            \
  { "starred", 0, 0, G_OPTION_ARG_NONE, &(filter).starred,                                    \
    N_("Only starred entries"), NULL },                                                       \
  { "private", 0, 0, G_OPTION_ARG_NONE, &(filter).is_private,                                 \
    N_("Only private entries"), NULL },                                                       \
  { "with-pictures", 0, 0, G_OPTION_ARG_NONE, &(filter).with_pictures,                        \
    N_("Only entries with pictures"), NULL },                                                 \
  { "limit", 0, 0, G_OPTION_ARG_INT, &(filter).limit,                                         \
    N_("At most so many entries, the newest"), N_("N") }

void        lead_cli_filter_clear (LeadCliFilter  *self);
LeadFilter *lead_cli_filter_read  (LeadCliFilter  *self,
                                   LeadCli        *cli,
                                   GError        **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LeadCliFilter, lead_cli_filter_clear)

G_END_DECLS
