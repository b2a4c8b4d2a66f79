/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "core/model/lead-tag.h"

G_BEGIN_DECLS

/**
 * LeadCliTag:
 * @item: canonical id, owned by the content
 * @set: what can be said of it
 * @stance: what was said; %LEAD_STANCE_NONE when nothing was
 *
 * What ID[:STANCE] means.
 */
typedef struct
{
  const char    *item;
  LeadStanceSet  set;
  LeadStance     stance;
} LeadCliTag;

gboolean lead_cli_tag_parse (LeadContent  *content,
                             const char   *text,
                             LeadCliTag   *tag,
                             GError      **error);
gboolean lead_cli_tag_parse_settable (LeadContent  *content,
                                      const char   *text,
                                      LeadCliTag   *tag,
                                      GError      **error);

G_END_DECLS
