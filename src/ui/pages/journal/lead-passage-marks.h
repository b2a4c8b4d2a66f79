/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/model/lead-passage.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PASSAGE_MARKS (lead_passage_marks_get_type ())

/*
 * Keeps passages in step with a text that is being edited. A passage whose
 * words are deleted is lost, but not forgotten: it comes back with them.
 *
 * Signals: "changed": a passage was lost or has come back.
 */
G_DECLARE_FINAL_TYPE (LeadPassageMarks, lead_passage_marks, LEAD, PASSAGE_MARKS, GObject)

LeadPassageMarks *lead_passage_marks_new         (GtkTextBuffer     *buffer);
gboolean          lead_passage_marks_add         (LeadPassageMarks  *self,
                                                  const char        *key,
                                                  const LeadPassage *passage,
                                                  GtkTextTag        *look);
void              lead_passage_marks_remove      (LeadPassageMarks  *self,
                                                  const char        *key);
void              lead_passage_marks_clear       (LeadPassageMarks  *self);
gboolean          lead_passage_marks_get_range   (LeadPassageMarks  *self,
                                                  const char        *key,
                                                  GtkTextIter       *start,
                                                  GtkTextIter       *end);
LeadPassage      *lead_passage_marks_dup_passage (LeadPassageMarks  *self,
                                                  const char        *key,
                                                  const char        *body);

G_END_DECLS
