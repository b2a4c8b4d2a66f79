/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_QUESTIONS_DIALOG (lead_questions_dialog_get_type ())

/*
 * The writer's own questions, to be added, put in other words and removed; and
 * those that aren't asked again, to be asked again after all.
 */
G_DECLARE_FINAL_TYPE (LeadQuestionsDialog, lead_questions_dialog, LEAD, QUESTIONS_DIALOG,
                      AdwWindow)

GtkWidget *lead_questions_dialog_new (GtkWindow *parent,
                                      LeadDesk  *desk);

G_END_DECLS
