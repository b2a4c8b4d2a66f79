/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-reader-archive.h"
#include "lead-reader-dayone.h"
#include "lead-reader-document.h"
#include "lead-reader-jrnl.h"
#include "lead-reader-markdown.h"
#include "lead-reader-rednotebook.h"

static const LeadReader * const readers[] = {
  &lead_reader_archive,
  &lead_reader_dayone,
  &lead_reader_jrnl,
  &lead_reader_markdown,
  &lead_reader_rednotebook,
  &lead_reader_document,
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
