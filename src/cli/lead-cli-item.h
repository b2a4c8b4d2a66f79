/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"

G_BEGIN_DECLS

const char *lead_cli_item_get_note   (LeadItem      *item);
void        lead_cli_framework_print (LeadFramework *framework);
void        lead_cli_item_print      (LeadItem      *item);

G_END_DECLS
