/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "core/model/lead-day.h"

G_BEGIN_DECLS

/* More of anything than a person ever writes down is nothing of ours. */
#define LEAD_MEMBERS_MAX_LISTED 5000

/**
 * LeadMembers:
 * @object: a record
 * @wrong: (nullable): the first member that isn't as it should be
 *
 * The members of a record that must be exactly as its format says. They are
 * asked for by name and type; the first that is missing or of another type is
 * remembered, and comes back empty, so that a whole record is read before
 * anybody has to look for an error. A plain value; both pointers are borrowed.
 */
typedef struct
{
  JsonObject *object;
  const char *wrong;
} LeadMembers;

/**
 * LeadMembersRead:
 * @members: the members of one element of a list
 * @data: what was handed along
 *
 * Takes in an element; what isn't as it should be is remembered in @members.
 */
typedef void (*LeadMembersRead) (LeadMembers *members,
                                 gpointer     data);

const char *lead_members_get_text (LeadMembers  *self,
                                   const char   *name,
                                   gboolean      required);
const char *lead_members_get_uuid (LeadMembers  *self,
                                   const char   *name,
                                   gboolean      required);
gint64      lead_members_get_int  (LeadMembers  *self,
                                   const char   *name,
                                   gint64        lowest,
                                   gint64        highest,
                                   gboolean      required);
gboolean    lead_members_get_flag (LeadMembers  *self,
                                   const char   *name);
LeadDay     lead_members_get_day  (LeadMembers  *self,
                                   const char   *name,
                                   gboolean      required);
JsonArray  *lead_members_get_list (LeadMembers  *self,
                                   const char   *name);
char      **lead_members_get_strings (LeadMembers *self,
                                      const char  *name);
void        lead_members_read_list (LeadMembers    *self,
                                    const char     *name,
                                    LeadMembersRead read,
                                    gpointer        data);
gboolean    lead_members_enter    (LeadMembers  *self,
                                   JsonNode     *node,
                                   const char   *name,
                                   LeadMembers  *inner);
void        lead_members_leave    (LeadMembers  *self,
                                   LeadMembers  *inner);
gboolean    lead_members_check    (LeadMembers  *self,
                                   GError      **error);

G_END_DECLS
