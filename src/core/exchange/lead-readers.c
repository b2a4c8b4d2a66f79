/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-reader-archive.h"
#include "lead-reader-dayone.h"
#include "lead-reader-jrnl.h"

static const LeadReader * const readers[] = {
  &lead_reader_archive,
  &lead_reader_dayone,
  &lead_reader_jrnl,
  NULL,
};

/**
 * lead_reader_get_all:
 *
 * Returns: (transfer none) (array zero-terminated=1): every format that can be read
 */
const LeadReader * const *
lead_reader_get_all (void)
{
  return readers;
}
