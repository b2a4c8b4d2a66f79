/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/model/lead-brief.h"

G_BEGIN_DECLS

/* What can be done with an entry of the timeline. */
GMenuModel *lead_timeline_menu_new (LeadBrief *brief);

G_END_DECLS
