/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadMemberVerdict:
 * @LEAD_MEMBER_GOOD: a name to list
 * @LEAD_MEMBER_QUIET: nothing of the user's (hidden files, `__MACOSX`): left out without a word
 * @LEAD_MEMBER_OUTSIDE: leads out of the folder or the zip
 * @LEAD_MEMBER_ODD: too long, too deep or with control characters
 */
typedef enum
{
  LEAD_MEMBER_GOOD,
  LEAD_MEMBER_QUIET,
  LEAD_MEMBER_OUTSIDE,
  LEAD_MEMBER_ODD,
} LeadMemberVerdict;

char              *lead_member_name_clean (const char        *raw,
                                           gsize              length,
                                           gboolean           from_zip,
                                           LeadMemberVerdict *verdict);
char              *lead_member_name_join  (const char        *beside,
                                           const char        *relative);

G_END_DECLS
