/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-session.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

void lead_session_move_to_trash (LeadDesk    *desk,
                                 LeadSession *session);
void lead_session_put_back      (LeadDesk    *desk,
                                 LeadSession *session);

G_END_DECLS
