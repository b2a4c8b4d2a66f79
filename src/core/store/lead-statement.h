/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-day.h"
#include "lead-database.h"

G_BEGIN_DECLS

/**
 * LeadStatement:
 *
 * A prepared statement, kept by its database under the name of the file in
 * sql/ that it comes from. Values are put in the order of ?1, ?2, …; columns
 * are read by number. When the pointer goes out of scope the statement is made
 * ready for the next use.
 */
typedef struct _LeadStatement LeadStatement;

/**
 * LeadStep:
 *
 * What came of asking for the next row.
 */
typedef enum
{
  LEAD_STEP_FAILED = -1,
  LEAD_STEP_DONE,
  LEAD_STEP_ROW,
} LeadStep;

LeadStatement *lead_statement_use       (LeadDatabase   *database,
                                         const char     *name,
                                         GError        **error);
void           lead_statement_reset     (LeadStatement  *self);
void           lead_statement_put_int   (LeadStatement  *self,
                                         int64_t         value);
void           lead_statement_put_text  (LeadStatement  *self,
                                         const char     *value);
void           lead_statement_put_bytes (LeadStatement  *self,
                                         GBytes         *value);
void           lead_statement_put_day   (LeadStatement  *self,
                                         LeadDay         value);
LeadStep       lead_statement_step      (LeadStatement  *self,
                                         GError        **error);
gboolean       lead_statement_run       (LeadStatement  *self,
                                         GError        **error);
gboolean       lead_statement_run_int   (LeadDatabase   *database,
                                         const char     *name,
                                         int64_t         value,
                                         GError        **error);
gboolean       lead_statement_find      (LeadDatabase   *database,
                                         const char     *name,
                                         const char     *text,
                                         int64_t        *value,
                                         GError        **error);
gboolean       lead_statement_get_null  (LeadStatement  *self,
                                         int             column);
int64_t        lead_statement_get_int   (LeadStatement  *self,
                                         int             column);
LeadDay        lead_statement_get_day   (LeadStatement  *self,
                                         int             column);
const char    *lead_statement_get_text  (LeadStatement  *self,
                                         int             column);
GBytes        *lead_statement_dup_bytes (LeadStatement  *self,
                                         int             column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadStatement, lead_statement_reset)

G_END_DECLS
