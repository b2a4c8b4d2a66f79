/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-operation.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TOASTER (lead_toaster_get_type ())

/*
 * What is said in passing over the pages, and what was done last and may still
 * be taken back, also once nobody speaks of it any more.
 */
G_DECLARE_FINAL_TYPE (LeadToaster, lead_toaster, LEAD, TOASTER, GObject)

LeadToaster *lead_toaster_new        (AdwToastOverlay *overlay);
void         lead_toaster_say        (LeadToaster     *self,
                                      const char      *text);
void         lead_toaster_hush       (LeadToaster     *self);
void         lead_toaster_set_held   (LeadToaster     *self,
                                      gboolean         held);
void         lead_toaster_offer_undo (LeadToaster     *self,
                                      LeadOperation   *operation);
void         lead_toaster_undo       (LeadToaster     *self);

G_END_DECLS
