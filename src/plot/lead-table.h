/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define LEAD_TYPE_TABLE (lead_table_get_type ())

/**
 * LeadTable:
 *
 * The numbers of a chart, for those who read rather than look, and for other
 * programs: columns with a heading, rows of cells. Who makes one fills it;
 * from then on nothing changes it. Reference counted.
 */
typedef struct _LeadTable LeadTable;

GType       lead_table_get_type      (void) G_GNUC_CONST;
LeadTable  *lead_table_new           (void);
LeadTable  *lead_table_ref           (LeadTable  *self);
void        lead_table_unref         (LeadTable  *self);
void        lead_table_add_column    (LeadTable  *self,
                                      const char *heading,
                                      gboolean    is_number);
void        lead_table_add_text      (LeadTable  *self,
                                      const char *text);
void        lead_table_add_number    (LeadTable  *self,
                                      double      number);
void        lead_table_add_nothing   (LeadTable  *self);
guint       lead_table_get_n_columns (LeadTable  *self);
guint       lead_table_get_n_rows    (LeadTable  *self);
const char *lead_table_get_heading   (LeadTable  *self,
                                      guint       column);
gboolean    lead_table_is_number     (LeadTable  *self,
                                      guint       column);
const char *lead_table_get_cell      (LeadTable  *self,
                                      guint       row,
                                      guint       column);
double      lead_table_get_value     (LeadTable  *self,
                                      guint       row,
                                      guint       column);
char       *lead_table_to_csv        (LeadTable  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadTable, lead_table_unref)

G_END_DECLS
