/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-content.h"

G_BEGIN_DECLS

LeadContent *lead_content_new (GPtrArray  *frameworks,
                               GError    **error);

G_END_DECLS
