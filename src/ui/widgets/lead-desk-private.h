/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-desk.h"

G_BEGIN_DECLS

void lead_desk_install_signals (GType type);

G_END_DECLS
