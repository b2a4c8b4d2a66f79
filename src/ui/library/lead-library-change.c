/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-library-change.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-adaptation.h"

/* What takes a change back: the same things as they were before. */
typedef struct
{
  LeadDesk       *desk;
  LeadAdaptation *before;
} Undo;

static void
undo_free (gpointer data)
{
  Undo *self = data;

  g_object_unref (self->desk);
  lead_adaptation_unref (self->before);
  g_free (self);
}

static void
put_cb (GObject      *source,
        GAsyncResult *result,
        gpointer      user_data)
{
  g_autoptr (LeadDesk) desk = user_data;
  g_autoptr (GError) error = NULL;

  if (!lead_journal_adapt_finish (LEAD_JOURNAL (source), result, &error))
    lead_desk_report (desk, error);
}

/**
 * lead_library_put:
 * @desk: the desk of the open journal
 * @change: items and choices; each replaces what there is of it
 *
 * Keeps them in the journal.
 */
void
lead_library_put (LeadDesk       *desk,
                  LeadAdaptation *change)
{
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (change != NULL);

  lead_journal_adapt_async (lead_desk_get_journal (desk), change, NULL, put_cb,
                            g_object_ref (desk));
}

static void
undo (gpointer data)
{
  Undo *self = data;

  lead_library_put (self->desk, self->before);
}

static void
offer_undo (LeadDesk       *desk,
            LeadAdaptation *before,
            const char     *said)
{
  Undo *data = g_new0 (Undo, 1);
  g_autoptr (LeadOperation) operation = NULL;

  data->desk = g_object_ref (desk);
  data->before = lead_adaptation_ref (before);
  operation = lead_operation_new (said, undo, data, undo_free);
  lead_desk_offer_undo (desk, operation);
}

static const char * const *
get_chosen (LeadDesk   *desk,
            const char *item)
{
  const LeadItemChoice *choice
      = lead_adaptation_find_choice (lead_desk_get_adaptation (desk), item);

  return choice != NULL ? (const char * const *) choice->dimensions : NULL;
}

/**
 * lead_library_keep_choice:
 * @desk: the desk of the open journal
 * @change: what is to be changed
 * @item: canonical id of an item
 * @hidden: whether it is no longer offered
 * @dimensions: (nullable) (array zero-terminated=1): those that the reader
 *   says; %NULL to leave them as they are
 *
 * Adds what is decided about an item to @change.
 */
void
lead_library_keep_choice (LeadDesk           *desk,
                          LeadAdaptation     *change,
                          const char         *item,
                          gboolean            hidden,
                          const char * const *dimensions)
{
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (change != NULL && item != NULL);

  lead_adaptation_add_choice (change, item, hidden,
                              dimensions != NULL ? dimensions : get_chosen (desk, item));
}

/**
 * lead_library_hide:
 * @desk: the desk of the open journal
 * @item: an item
 * @hidden: whether it is no longer to be offered
 *
 * Hides it, or offers it again, and offers to take that back.
 */
void
lead_library_hide (LeadDesk *desk,
                   LeadItem *item,
                   gboolean  hidden)
{
  g_autoptr (LeadAdaptation) change = lead_adaptation_new ();
  g_autoptr (LeadAdaptation) before = lead_adaptation_new ();
  const char *id = lead_item_get_id (item);
  g_autofree char *said = NULL;

  lead_library_keep_choice (desk, change, id, hidden, NULL);
  lead_library_keep_choice (desk, before, id, !hidden, NULL);
  lead_library_put (desk, change);
  said = g_strdup_printf (hidden ? _("“%s” is hidden") : _("“%s” is offered again"),
                          lead_item_get_name (item));
  offer_undo (desk, before, said);
}

/* What can be put back, while it is away. */
typedef struct
{
  LeadDesk       *desk;
  LeadAdaptation *before;
  char           *name;
} Removal;

static void
removed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  Removal *removal = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *said = NULL;

  if (!lead_journal_remove_own_item_finish (LEAD_JOURNAL (source), result, &error))
    lead_desk_report (removal->desk, error);
  else
    {
      said = g_strdup_printf (_("“%s” removed"), removal->name);
      offer_undo (removal->desk, removal->before, said);
    }
  g_object_unref (removal->desk);
  lead_adaptation_unref (removal->before);
  g_free (removal->name);
  g_free (removal);
}

/**
 * lead_library_remove:
 * @desk: the desk of the open journal
 * @item: an item of the writer's own
 *
 * Removes it when no entry carries it, and offers to take that back.
 */
void
lead_library_remove (LeadDesk *desk,
                     LeadItem *item)
{
  const char *id = lead_item_get_id (item);
  const LeadOwnItem *own = lead_adaptation_find_item (lead_desk_get_adaptation (desk), id);
  Removal *removal;

  g_return_if_fail (own != NULL);

  removal = g_new0 (Removal, 1);
  removal->desk = g_object_ref (desk);
  removal->before = lead_adaptation_new ();
  removal->name = g_strdup (own->name);
  lead_adaptation_add_item (removal->before, own->uuid, own->framework, own->name, own->gloss);
  lead_library_keep_choice (desk, removal->before, id, lead_item_get_hidden (item), NULL);
  lead_journal_remove_own_item_async (lead_desk_get_journal (desk), own->uuid, NULL, removed_cb,
                                      removal);
}
