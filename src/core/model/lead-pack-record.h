/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "lead-moment.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PACK_RECORD (lead_pack_record_get_type ())

G_DECLARE_FINAL_TYPE (LeadPackRecord, lead_pack_record, LEAD, PACK_RECORD, GObject)

/**
 * LeadPackForm:
 * @LEAD_PACK_PAGE: a page to answer in
 * @LEAD_PACK_PDF: a PDF
 *
 * The form in which a review pack went out.
 */
typedef enum
{
  LEAD_PACK_PAGE,
  LEAD_PACK_PDF,
} LeadPackForm;

#define LEAD_PACK_N_FORMS (LEAD_PACK_PDF + 1)

/**
 * LeadPackFacts:
 * @uuid: (nullable): what names it for good, %NULL before it is stored
 * @session: (nullable): uuid of the session that it was made for, which may have gone
 * @to: for whom, may be empty
 * @made: when
 * @form: in which form
 * @title: the name that the writer gave it, may be empty
 * @cover: the line on its cover, may be empty
 * @withdrawn_ms: when the writer took it back, milliseconds since the epoch, or 0
 * @keep_for: (nullable): the name of the one whose packs all have this passphrase
 * @passphrase: (nullable): what opens it
 * @choices: (nullable): what was chosen, as JSON
 * @aliases: (nullable): which alias stands for whom, as JSON
 * @content: (nullable): exactly what was in it, as JSON
 *
 * What the ledger knows of a review pack. The last four are %NULL in a list, and
 * only there.
 */
typedef struct
{
  const char   *uuid;
  const char   *session;
  const char   *to;
  LeadMoment    made;
  LeadPackForm  form;
  const char   *title;
  const char   *cover;
  int64_t       withdrawn_ms;
  const char   *keep_for;
  const char   *passphrase;
  const char   *choices;
  const char   *aliases;
  const char   *content;
} LeadPackFacts;

const char          *lead_pack_form_to_id        (LeadPackForm         form);
gboolean             lead_pack_form_from_id      (const char          *id,
                                                  LeadPackForm        *form);
LeadPackRecord      *lead_pack_record_new        (int64_t              id,
                                                  const LeadPackFacts *facts);
int64_t              lead_pack_record_get_id     (LeadPackRecord      *self);
const char          *lead_pack_record_get_uuid   (LeadPackRecord      *self);
const LeadPackFacts *lead_pack_record_get_facts  (LeadPackRecord      *self);
gboolean             lead_pack_record_equal      (LeadPackRecord      *a,
                                                  LeadPackRecord      *b);

G_END_DECLS
