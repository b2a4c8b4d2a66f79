/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-entry.h"

G_BEGIN_DECLS

/*
 * What an entry looks like as a Markdown file: front matter that other apps
 * understand as far as they can, one empty line, the body as it is, one line
 * break. What other apps don't know is kept under keys of ours, so that
 * nothing is lost when the file comes back.
 */
char *lead_markdown_text_new        (LeadEntry            *entry,
                                    GPtrArray            *notes);
char *lead_markdown_text_attachment (const LeadAttachment *attachment);
char *lead_markdown_text_file_name  (LeadEntry            *entry);

G_END_DECLS
