/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SAMPLE (lead_sample_get_type ())

/*
 * The sample: eighteen months of somebody invented, in a journal that is
 * thrown away. It is encrypted with a key that is never written down, in a
 * folder that goes when this object goes; what a crash leaves behind goes at
 * the next start. Close the journal before letting go of it.
 */
G_DECLARE_FINAL_TYPE (LeadSample, lead_sample, LEAD, SAMPLE, GObject)

LeadSample  *lead_sample_open_sync   (LeadSurroundings     *surroundings,
                                      GCancellable         *cancellable,
                                      GError              **error);
void         lead_sample_open_async  (LeadSurroundings     *surroundings,
                                      GCancellable         *cancellable,
                                      GAsyncReadyCallback   callback,
                                      gpointer              user_data);
LeadSample  *lead_sample_open_finish (GAsyncResult         *result,
                                      GError              **error);
LeadJournal *lead_sample_get_journal (LeadSample           *self);
void         lead_sample_sweep_sync  (void);
void         lead_sample_sweep       (void);

G_END_DECLS
