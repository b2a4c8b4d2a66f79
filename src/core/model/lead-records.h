/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "lead-day.h"
#include "lead-stance.h"

G_BEGIN_DECLS

#define LEAD_TYPE_RECORDS (lead_records_get_type ())

/**
 * LeadRecord:
 * @entry: the entry that carries the tag
 * @day: its local day
 * @item: position of the item in lead_records_get_item()
 * @stance: what was said of it
 *
 * One tag, once for each (entry, item, stance) however many passages carry it.
 */
typedef struct
{
  int64_t entry;
  LeadDay day;
  guint16 item;
  guint8  stance;
} LeadRecord;

/**
 * LeadRecords:
 *
 * What charts are computed from: every tag of a period in the order of days,
 * and the day of every entry, tagged or not. Immutable and reference counted,
 * so that a worker may read it while the journal changes.
 */
typedef struct _LeadRecords LeadRecords;

GType             lead_records_get_type    (void) G_GNUC_CONST;
LeadRecords      *lead_records_ref         (LeadRecords *self);
void              lead_records_unref       (LeadRecords *self);
const LeadRecord *lead_records_get_tags    (LeadRecords *self,
                                            gsize       *n_tags);
const LeadDay    *lead_records_get_days    (LeadRecords *self,
                                            gsize       *n_entries);
const char       *lead_records_get_item    (LeadRecords *self,
                                            guint        item);
guint             lead_records_get_n_items (LeadRecords *self);

typedef struct _LeadRecordsBuilder LeadRecordsBuilder;

LeadRecordsBuilder *lead_records_builder_new       (void);
void                lead_records_builder_add_entry (LeadRecordsBuilder *self,
                                                    LeadDay             day);
void                lead_records_builder_add_tag   (LeadRecordsBuilder *self,
                                                    int64_t             entry,
                                                    LeadDay             day,
                                                    const char         *item,
                                                    LeadStance          stance);
LeadRecords        *lead_records_builder_end       (LeadRecordsBuilder *self);
void                lead_records_builder_free      (LeadRecordsBuilder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadRecords, lead_records_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadRecordsBuilder, lead_records_builder_free)

G_END_DECLS
