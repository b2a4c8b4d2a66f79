/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-tag.h"

G_BEGIN_DECLS

GPtrArray *lead_tags_settle (GPtrArray  *tags,
                             const char *body);

G_END_DECLS
