/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-page.h"
#include "lead-record-kind.h"
#include "ui/widgets/lead-record-drafts.h"

G_BEGIN_DECLS

#define LEAD_TYPE_RECORD_PAGE (lead_record_page_get_type ())

/*
 * A page of records of one kind: a list of them in sections, with those in the
 * trash, or one of them in detail. It follows the journal, brings the keyboard back
 * to where a record was opened, and keeps the drafts.
 *
 * The template of such a page has a "stack" with a "list_view" and a "view" in it.
 * In the list are the "begin" button, the "invitation" that is there as long as
 * there are no records, a #LeadRecordGroup for each section, and one more, the
 * "trash_group". The view has the signals "leave" and "trash" (a record).
 */
G_DECLARE_DERIVABLE_TYPE (LeadRecordPage, lead_record_page, LEAD, RECORD_PAGE, AdwBin)

/**
 * LeadRecordPageClass:
 * @kind: what kind of records it shows
 * @draft_type: the type of their drafts
 * @sections: names of their groups in the template, ending with %NULL
 * @desk_set: (nullable): the desk is there, the records are on their way
 * @focus: (nullable): gives the keyboard to where else a record may have been opened;
 *   whether it could
 * @open: shows a draft in the view
 * @get_draft: (nullable): what is open in it
 * @close: shows nothing in it any more
 */
struct _LeadRecordPageClass
{
  AdwBinClass           parent_class;

  const LeadRecordKind *kind;
  GType                 draft_type;
  const char *const    *sections;

  void     (*desk_set)  (LeadRecordPage   *self,
                         LeadDesk         *desk);
  gboolean (*focus)     (LeadRecordPage   *self,
                         const char       *uuid);
  void     (*open)      (GtkWidget        *view,
                         gpointer          draft,
                         LeadRecordDrafts *drafts);
  gpointer (*get_draft) (GtkWidget        *view);
  void     (*close)     (GtkWidget        *view);
};

void            lead_record_page_class_set_template (LeadRecordPageClass *klass,
                                                     const char          *resource);
void            lead_record_page_init_template      (LeadRecordPage      *self);
LeadDesk       *lead_record_page_get_desk           (LeadRecordPage      *self);
LeadRecordList *lead_record_page_get_records        (LeadRecordPage      *self);
gboolean        lead_record_page_is_writable        (LeadRecordPage      *self);
const char     *lead_record_page_get_shown          (LeadRecordPage      *self);
void            lead_record_page_open               (LeadRecordPage      *self,
                                                     gpointer             record);
void            lead_record_page_show               (LeadRecordPage      *self,
                                                     const char          *uuid);

G_END_DECLS
