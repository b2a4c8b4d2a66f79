/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal-lists.h"
#include "lead-ui-test.h"
#include "ui/pages/journal/lead-body-view.h"
#include "ui/pages/journal/lead-entry-editor.h"
#include "ui/pages/journal/lead-journal-page.h"
#include "ui/widgets/lead-tag-chip.h"

G_BEGIN_DECLS

/* The page with a real journal, in a window that has nothing else in it. */
typedef struct
{
  GtkApplication *application; /* for its styles and icons */
  LeadSurroundings *surroundings;
  char *folder;
  LeadJournal *journal;
  LeadContent *content;
  LeadDesk *desk;
  GtkWidget *window;
  LeadPage *page;
  LeadOperation *operation; /* offered last */
  int64_t wanted_id;
} Fixture;

void             page_set_up        (Fixture       *f,
                                     gconstpointer  data);
void             page_tear_down     (Fixture       *f,
                                     gconstpointer  data);
void             page_flush         (Fixture       *f);
int64_t          page_write_entry   (Fixture       *f,
                                     const char    *date,
                                     const char    *title,
                                     const char    *body,
                                     const char    *item,
                                     LeadStance     stance);
void             page_write_some    (Fixture       *f);
gboolean         page_is_loaded     (gpointer       data);
void             page_open          (Fixture       *f,
                                     int            width);
gpointer         page_find          (Fixture       *f,
                                     GType          type);
LeadEntryEditor *page_get_editor    (Fixture       *f);
GtkTextBuffer   *page_get_buffer    (Fixture       *f);
LeadEntry       *page_load          (Fixture       *f,
                                     int64_t        id);
guint            page_count_entries (Fixture       *f);
void             page_press_text    (Fixture       *f,
                                     const char    *text);
LeadTagChip     *page_find_chip     (GtkWidget     *root,
                                     const char    *item_id);
void             page_press_chip    (Fixture       *f,
                                     const char    *item_id);
void             page_open_section  (Fixture       *f,
                                     const char    *title);

G_END_DECLS
