/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-key.h"

G_BEGIN_DECLS

/*
 * The least that each job can cost: the same work done by bare SQLCipher, one
 * statement after the other on one connection, without threads, objects or
 * safety. Times are medians in milliseconds.
 */
typedef struct _LeadFloor LeadFloor;

LeadFloor *lead_floor_new    (const char     *path,
                              const LeadKey  *key);
void       lead_floor_free   (LeadFloor      *self);
double     lead_floor_open   (LeadFloor      *self,
                              guint           times);
double     lead_floor_list   (LeadFloor      *self,
                              guint           times);
double     lead_floor_search (LeadFloor      *self,
                              const char     *fts,
                              guint           limit,
                              guint           times);
double     lead_floor_read   (LeadFloor      *self,
                              guint           n_entries,
                              guint           times);
double     lead_floor_scan   (LeadFloor      *self,
                              guint           times);
double     lead_floor_save   (LeadFloor      *self,
                              guint           n_entries,
                              guint           times);
double     lead_floor_import (const char     *path,
                              const LeadKey  *key,
                              guint           n_entries);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadFloor, lead_floor_free)

G_END_DECLS
