/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-label.h"

/**
 * lead_label_fold:
 * @label: a label as written
 *
 * Returns: (transfer full): what is equal for labels that are the same
 */
char *
lead_label_fold (const char *label)
{
  g_autofree char *composed = g_utf8_normalize (label, -1, G_NORMALIZE_ALL_COMPOSE);

  return g_utf8_casefold (composed != NULL ? composed : label, -1);
}
