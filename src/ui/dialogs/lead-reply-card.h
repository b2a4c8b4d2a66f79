/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/exchange/lead-reply-intake.h"

G_BEGIN_DECLS

GtkWidget *lead_reply_card_new (const LeadReplyIntake *reply);

G_END_DECLS
