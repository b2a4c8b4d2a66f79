/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/pages/lead-record-page.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EXPERIMENTS_PAGE (lead_experiments_page_get_type ())

/*
 * What the writer tries: all experiments, or one of them.
 */
G_DECLARE_FINAL_TYPE (LeadExperimentsPage, lead_experiments_page, LEAD, EXPERIMENTS_PAGE, LeadRecordPage)

GtkWidget *lead_experiments_page_new (void);

G_END_DECLS
