/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_SAMPLE_VIEW (lead_sample_view_get_type ())

/* What is seen while the sample journal is made, or thrown away. */
G_DECLARE_FINAL_TYPE (LeadSampleView, lead_sample_view, LEAD, SAMPLE_VIEW, AdwBin)

GtkWidget *lead_sample_view_new (gboolean leaving);

G_END_DECLS
