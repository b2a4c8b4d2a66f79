/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * LeadLibraryQuestion:
 * @prompt: id of the question
 * @title: its words, or what stands for them where nobody is to read them
 * @is_own: the writer made it up
 * @refused: it isn't to be asked again
 * @can_write: it can be answered
 * @can_refuse: it is asked at times, and whether that is wanted can be changed
 *
 * What a row says of a question. All of it is borrowed.
 */
typedef struct
{
  const char *prompt;
  const char *title;
  gboolean    is_own;
  gboolean    refused;
  gboolean    can_write;
  gboolean    can_refuse;
} LeadLibraryQuestion;

/* A row with a question. Asks for "questions.write", "questions.refuse",
 * "questions.allow" and "questions.remove", each with the question's id. */
GtkWidget  *lead_library_question_row_new        (const LeadLibraryQuestion *question);
const char *lead_library_question_row_get_prompt (GtkWidget                 *row);

G_END_DECLS
