/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_LIBRARY_QUESTIONS (lead_library_questions_get_type ())

/*
 * The questions about an item, the app's and the writer's own. One is pressed to
 * write about it; each can be left out of what is asked and asked again, and
 * there is a place to add one.
 */
G_DECLARE_FINAL_TYPE (LeadLibraryQuestions, lead_library_questions, LEAD, LIBRARY_QUESTIONS, AdwBin)

GtkWidget *lead_library_questions_new (LeadDesk   *desk,
                                       const char *id);

G_END_DECLS
