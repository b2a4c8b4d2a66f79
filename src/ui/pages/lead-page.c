/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-page.h"

G_DEFINE_INTERFACE (LeadPage, lead_page, GTK_TYPE_WIDGET)

static void
lead_page_default_init (LeadPageInterface *iface)
{
}

/**
 * lead_page_set_desk:
 * @desk: what to work with; the page keeps it until it is destroyed
 *
 * Tells the page that a journal is open. Called once, before it is shown.
 */
void
lead_page_set_desk (LeadPage *self,
                    LeadDesk *desk)
{
  g_return_if_fail (LEAD_IS_PAGE (self));
  g_return_if_fail (LEAD_IS_DESK (desk));

  LEAD_PAGE_GET_IFACE (self)->set_desk (self, desk);
}

/**
 * lead_page_can_find:
 *
 * Returns: whether the page has something that can be searched
 */
gboolean
lead_page_can_find (LeadPage *self)
{
  g_return_val_if_fail (LEAD_IS_PAGE (self), FALSE);

  return LEAD_PAGE_GET_IFACE (self)->find != NULL;
}

/**
 * lead_page_find:
 *
 * Puts the cursor where words to look for are typed.
 *
 * Returns: %FALSE when the page can't search
 */
gboolean
lead_page_find (LeadPage *self)
{
  g_return_val_if_fail (LEAD_IS_PAGE (self), FALSE);

  return lead_page_can_find (self) && LEAD_PAGE_GET_IFACE (self)->find (self);
}

/**
 * lead_page_write:
 *
 * Begins an entry about what the page shows.
 *
 * Returns: %FALSE when it shows nothing that an entry could be about
 */
gboolean
lead_page_write (LeadPage *self)
{
  LeadPageInterface *iface;

  g_return_val_if_fail (LEAD_IS_PAGE (self), FALSE);

  iface = LEAD_PAGE_GET_IFACE (self);

  return iface->write != NULL && iface->write (self);
}

/**
 * lead_page_go_back:
 *
 * Goes from a detail back to its list when only one of them has room.
 *
 * Returns: %FALSE when there was nowhere to go back to
 */
gboolean
lead_page_go_back (LeadPage *self)
{
  LeadPageInterface *iface;

  g_return_val_if_fail (LEAD_IS_PAGE (self), FALSE);

  iface = LEAD_PAGE_GET_IFACE (self);

  return iface->go_back != NULL && iface->go_back (self);
}

/**
 * lead_page_is_confined:
 *
 * Returns: whether nothing of the journal may be seen while this has the window
 *   for itself, but for what it shows
 */
gboolean
lead_page_is_confined (LeadPage *self)
{
  LeadPageInterface *iface;

  g_return_val_if_fail (LEAD_IS_PAGE (self), FALSE);

  iface = LEAD_PAGE_GET_IFACE (self);

  return iface->is_confined != NULL && iface->is_confined (self);
}

/**
 * lead_page_dup_filter:
 *
 * Returns: (transfer full): which entries the page shows just now; all of them
 *   when it doesn't choose
 */
LeadFilter *
lead_page_dup_filter (LeadPage *self)
{
  LeadPageInterface *iface;

  g_return_val_if_fail (LEAD_IS_PAGE (self), NULL);

  iface = LEAD_PAGE_GET_IFACE (self);

  return iface->dup_filter != NULL ? iface->dup_filter (self) : lead_filter_new ();
}

/**
 * lead_page_get_entry:
 *
 * Returns: the entry that is open, or 0
 */
int64_t
lead_page_get_entry (LeadPage *self)
{
  LeadPageInterface *iface;

  g_return_val_if_fail (LEAD_IS_PAGE (self), 0);

  iface = LEAD_PAGE_GET_IFACE (self);

  return iface->get_entry != NULL ? iface->get_entry (self) : 0;
}

/**
 * lead_page_dup_place:
 * @self: a page
 *
 * Returns: (transfer full) (nullable): where one is in it, without anything
 *   that was written
 */
GVariant *
lead_page_dup_place (LeadPage *self)
{
  LeadPageInterface *iface;

  g_return_val_if_fail (LEAD_IS_PAGE (self), NULL);

  iface = LEAD_PAGE_GET_IFACE (self);
  return iface->dup_place != NULL ? iface->dup_place (self) : NULL;
}

/**
 * lead_page_show_place:
 * @self: a page that has been shown nothing yet
 * @place: of lead_page_dup_place(), before the journal was locked
 */
void
lead_page_show_place (LeadPage *self,
                      GVariant *place)
{
  g_return_if_fail (LEAD_IS_PAGE (self));
  g_return_if_fail (place != NULL);

  if (LEAD_PAGE_GET_IFACE (self)->show_place != NULL)
    LEAD_PAGE_GET_IFACE (self)->show_place (self, place);
}

/**
 * lead_page_flush_async:
 *
 * Writes what isn't written yet. A page without drafts has nothing to do.
 */
void
lead_page_flush_async (LeadPage            *self,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  LeadPageInterface *iface;
  g_autoptr(GTask) task = NULL;

  g_return_if_fail (LEAD_IS_PAGE (self));

  iface = LEAD_PAGE_GET_IFACE (self);
  if (iface->flush_async != NULL)
    {
      iface->flush_async (self, callback, user_data);
      return;
    }

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, lead_page_flush_async);
  g_task_return_boolean (task, TRUE);
}

/**
 * lead_page_flush_finish:
 *
 * Returns: whether everything is safe; otherwise @error says what isn't
 */
gboolean
lead_page_flush_finish (LeadPage      *self,
                        GAsyncResult  *result,
                        GError       **error)
{
  g_return_val_if_fail (LEAD_IS_PAGE (self), FALSE);

  if (g_async_result_is_tagged (result, lead_page_flush_async))
    return g_task_propagate_boolean (G_TASK (result), error);

  return LEAD_PAGE_GET_IFACE (self)->flush_finish (self, result, error);
}
