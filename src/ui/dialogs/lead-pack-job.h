/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "core/exchange/lead-pack-build.h"
#include "core/store/lead-journal-packs.h"

G_BEGIN_DECLS

/* What a review pack needs that takes its time, each on a thread of its own. */

/**
 * LeadPackMade:
 * @content: exactly what goes into the pack
 * @choices: what was chosen
 * @places: (element-type utf8 utf8): ids within it, and the points of the
 *   session's agenda that they belong to
 *
 * A pack that only has to be sealed. Reference counted; nothing changes it.
 */
typedef struct
{
  LeadPackContent *content;
  LeadPackChoices *choices;
  GHashTable      *places;

  /*< private >*/
  gatomicrefcount  ref_count;
} LeadPackMade;

/**
 * LeadPackSending:
 * @made: what goes out
 * @form: in which form
 * @passphrase: what opens it
 * @keep: whether these words are kept for whom it is for
 * @path: where to; what is there is replaced
 */
typedef struct
{
  LeadPackMade       *made;
  LeadPackForm        form;
  const char         *passphrase;
  gboolean            keep;
  const char         *path;
} LeadPackSending;

LeadPackMade    *lead_pack_made_ref          (LeadPackMade           *self);
void             lead_pack_made_unref        (LeadPackMade           *self);

void             lead_pack_job_build_async   (LeadJournal            *journal,
                                              LeadContent            *items,
                                              const LeadPackChoices  *choices,
                                              GCancellable           *cancellable,
                                              GAsyncReadyCallback     callback,
                                              gpointer                user_data);
LeadPackMade    *lead_pack_job_build_finish  (GAsyncResult           *result,
                                              GError                **error);
void             lead_pack_job_words_async   (LeadJournal            *journal,
                                              const char             *kept_for,
                                              GCancellable           *cancellable,
                                              GAsyncReadyCallback     callback,
                                              gpointer                user_data);
char            *lead_pack_job_words_finish  (GAsyncResult           *result,
                                              gboolean               *kept,
                                              GError                **error);
void             lead_pack_job_send_async    (LeadJournal            *journal,
                                              const LeadPackSending  *sending,
                                              GCancellable           *cancellable,
                                              GAsyncReadyCallback     callback,
                                              gpointer                user_data);
gboolean         lead_pack_job_send_finish   (GAsyncResult           *result,
                                              GError                **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPackMade, lead_pack_made_unref)

G_END_DECLS
