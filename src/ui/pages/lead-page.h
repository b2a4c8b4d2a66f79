/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/model/lead-filter.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PAGE (lead_page_get_type ())

/*
 * All that the window knows of a page.
 */
G_DECLARE_INTERFACE (LeadPage, lead_page, LEAD, PAGE, GtkWidget)

/**
 * LeadPageInterface:
 * @set_desk: the journal has been opened; called once, before the page is shown
 * @find: (nullable): Ctrl+F; a page that can't search leaves it out
 * @write: (nullable): Ctrl+N; begin an entry about what is shown; returns
 *   whether there is such a thing
 * @go_back: (nullable): one step back from a detail to its list when narrow; returns
 *   whether there was one
 * @is_confined: (nullable): of a walk: whether somebody else looks on, so that
 *   nothing of the journal may be seen but what it shows itself
 * @dup_filter: (nullable): which entries are shown just now, for an export of
 *   no more than these
 * @get_entry: (nullable): the entry that is open, or 0, for printing just that
 * @dup_place: (nullable): where one is in it, to come back to after a lock;
 *   numbers and ids only, for nothing that was written may stay in memory
 * @show_place: (nullable): go back there
 * @flush_async: (nullable): write what isn't written; the journal is closed afterwards
 * @flush_finish: (nullable): whether all is safe
 */
struct _LeadPageInterface
{
  GTypeInterface parent_iface;

  void     (*set_desk)     (LeadPage             *self,
                            LeadDesk             *desk);
  gboolean (*find)         (LeadPage             *self);
  gboolean (*write)        (LeadPage             *self);
  gboolean (*go_back)      (LeadPage             *self);
  gboolean (*is_confined)  (LeadPage             *self);
  LeadFilter *
           (*dup_filter)   (LeadPage             *self);
  int64_t  (*get_entry)    (LeadPage             *self);
  GVariant *
           (*dup_place)    (LeadPage             *self);
  void     (*show_place)   (LeadPage             *self,
                            GVariant             *place);
  void     (*flush_async)  (LeadPage             *self,
                            GAsyncReadyCallback   callback,
                            gpointer              user_data);
  gboolean (*flush_finish) (LeadPage             *self,
                            GAsyncResult         *result,
                            GError              **error);
};

void     lead_page_set_desk     (LeadPage             *self,
                                 LeadDesk             *desk);
gboolean lead_page_can_find     (LeadPage             *self);
gboolean lead_page_find         (LeadPage             *self);
gboolean lead_page_write        (LeadPage             *self);
gboolean lead_page_go_back      (LeadPage             *self);
gboolean lead_page_is_confined  (LeadPage             *self);
LeadFilter *
         lead_page_dup_filter   (LeadPage             *self);
int64_t  lead_page_get_entry    (LeadPage             *self);
GVariant *
         lead_page_dup_place    (LeadPage             *self);
void     lead_page_show_place   (LeadPage             *self,
                                 GVariant             *place);
void     lead_page_flush_async  (LeadPage             *self,
                                 GAsyncReadyCallback   callback,
                                 gpointer              user_data);
gboolean lead_page_flush_finish (LeadPage             *self,
                                 GAsyncResult         *result,
                                 GError              **error);

G_END_DECLS
