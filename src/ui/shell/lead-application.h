/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_APPLICATION (lead_application_get_type ())

/*
 * One process, one window, one journal. Starting it again raises the window;
 * naming another file locks the first journal and opens that one.
 */
G_DECLARE_FINAL_TYPE (LeadApplication, lead_application, LEAD, APPLICATION, AdwApplication)

LeadApplication *lead_application_new (void);

G_END_DECLS
