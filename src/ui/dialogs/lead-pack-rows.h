/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *lead_pack_rows_new_switch (const char  *title,
                                      const char  *subtitle,
                                      GtkWidget  **toggle);

G_END_DECLS
