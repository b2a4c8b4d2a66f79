/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define LEAD_TYPE_PERSON (lead_person_get_type ())

/**
 * LeadPerson:
 * @alias: what the writer calls them here: initials, or a made-up name
 * @about: who that is to the challenge, in the writer's words
 *
 * Somebody who matters to a challenge, under an alias. Texts may be empty,
 * none is %NULL.
 */
typedef struct
{
  char *alias;
  char *about;
} LeadPerson;

GType       lead_person_get_type (void) G_GNUC_CONST;
LeadPerson *lead_person_new      (const char       *alias,
                                  const char       *about);
LeadPerson *lead_person_copy     (const LeadPerson *self);
void        lead_person_free     (LeadPerson       *self);
gboolean    lead_person_equal    (const LeadPerson *a,
                                  const LeadPerson *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPerson, lead_person_free)

G_END_DECLS
