/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define LEAD_TYPE_PARTNER (lead_partner_get_type ())

/**
 * LeadPartner:
 * @name: who: an organisation, a team, a group
 * @aim: what they want to achieve
 * @reason: why
 * @pressure: where the pressure on them is
 *
 * Somebody that a challenge is worked on with, and what common purpose with
 * them could be built from. All texts may be empty, none is %NULL.
 */
typedef struct
{
  char *name;
  char *aim;
  char *reason;
  char *pressure;
} LeadPartner;

GType        lead_partner_get_type (void) G_GNUC_CONST;
LeadPartner *lead_partner_new      (const char        *name,
                                    const char        *aim,
                                    const char        *reason,
                                    const char        *pressure);
LeadPartner *lead_partner_copy     (const LeadPartner *self);
void         lead_partner_free     (LeadPartner       *self);
gboolean     lead_partner_equal    (const LeadPartner *a,
                                    const LeadPartner *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPartner, lead_partner_free)

G_END_DECLS
