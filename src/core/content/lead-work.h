/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * LeadWork:
 * @id: such as "goss-2015"
 * @author: (nullable): who wrote it, as far as the source says
 * @title: what it is called
 * @year: when it appeared, or 0
 * @where: (nullable): publisher, journal, event, pages; in the reader's language
 * @url: (nullable): an address to be opened only when somebody asks for it
 * @named_in: (array zero-terminated=1): ids of the sources that name it
 *
 * A source, or a work to read, cited as a person would. Immutable and counted
 * by reference, and so safe to share between threads.
 */
typedef struct
{
  const char *id;
  const char *author;
  const char *title;
  guint       year;
  const char *where;
  const char *url;
  char      **named_in;

  /*< private >*/
  JsonObject *object; /* holds the texts */
} LeadWork;

LeadWork *lead_work_new          (JsonObject      *object,
                                  const char      *place,
                                  GError         **error);
LeadWork *lead_work_ref          (LeadWork        *self);
void      lead_work_unref        (LeadWork        *self);
char     *lead_work_dup_citation (const LeadWork  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadWork, lead_work_unref)

G_END_DECLS
