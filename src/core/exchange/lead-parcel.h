/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-entry-builder.h"
#include "lead-intake.h"

G_BEGIN_DECLS

/**
 * LeadParcel:
 * @builder: the entry being made
 * @contents: what its attachments hold
 * @hashes: of its attachments
 * @known: how a source calls a picture → its hash, or %NULL when it has none
 * @notes: the notes in its margin
 *
 * An entry that a reader is putting together, with the content of its
 * pictures.
 */
typedef struct
{
  LeadEntryBuilder *builder;
  GPtrArray        *contents;
  GHashTable       *hashes;
  GHashTable       *known;
  GPtrArray        *notes;
} LeadParcel;

LeadParcel   *lead_parcel_new         (void);
void          lead_parcel_free        (LeadParcel    *self);
const char   *lead_parcel_add_content (LeadParcel    *self,
                                       GBytes        *content,
                                       const char    *media_type,
                                       const char    *name);
const char   *lead_parcel_add_picture (LeadParcel    *self,
                                       GBytes        *content,
                                       const char    *name,
                                       LeadIntake    *intake,
                                       GError       **error);
gboolean      lead_parcel_recall      (LeadParcel    *self,
                                       const char    *key,
                                       const char   **hash);
const char   *lead_parcel_remember    (LeadParcel    *self,
                                       const char    *key,
                                       const char    *hash);
const char   *lead_parcel_load_picture (LeadParcel    *self,
                                        LeadSource    *source,
                                        guint          member,
                                        LeadIntake    *intake,
                                        GCancellable  *cancellable);
void          lead_parcel_set_title   (LeadParcel    *self,
                                       const char    *title);
void          lead_parcel_add_note    (LeadParcel       *self,
                                       const char       *uuid,
                                       const LeadMoment *moment,
                                       const char       *text);
void          lead_parcel_add_label   (LeadParcel    *self,
                                       const char    *label);
gboolean      lead_parcel_send        (LeadParcel    *self,
                                       const char    *origin,
                                       LeadIntake    *intake,
                                       GError       **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadParcel, lead_parcel_free)

G_END_DECLS
