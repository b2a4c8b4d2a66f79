/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-label-pane.h"

#include "core/store/lead-journal-lists.h"
#include "lead-entry-change.h"
#include "ui/widgets/lead-label-box.h"

struct _LeadLabelPane
{
  AdwBin parent_instance;

  LeadDesk *desk; /* owned */
  GtkWidget *box;
  int64_t id; /* the entry that is open, 0 for a new one */
};

enum
{
  EDITED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadLabelPane, lead_label_pane, ADW_TYPE_BIN)

/* What is needed to put a label back that was taken away. */
typedef struct
{
  GWeakRef pane;
  LeadDesk *desk; /* owned */
  char *label;
  int64_t id;
} Removal;

static void
removal_free (gpointer data)
{
  Removal *removal = data;

  g_weak_ref_clear (&removal->pane);
  g_object_unref (removal->desk);
  g_free (removal->label);
  g_free (removal);
}

static void
put_back (gpointer data)
{
  Removal *removal = data;
  g_autoptr (LeadLabelPane) self = g_weak_ref_get (&removal->pane);

  if (self != NULL && self->id == removal->id)
    lead_label_box_add (LEAD_LABEL_BOX (self->box), removal->label);
  else if (removal->id != 0)
    lead_entry_add_label (removal->desk, removal->id, removal->label);
}

static void
removed_cb (LeadLabelPane *self,
            const char    *label)
{
  Removal *removal = g_new0 (Removal, 1);
  /* Translators: said when a label was taken off an entry. */
  g_autofree char *description = g_strdup_printf (_("“%s” removed"), label);
  g_autoptr (LeadOperation) operation = NULL;

  g_weak_ref_init (&removal->pane, self);
  removal->desk = g_object_ref (self->desk);
  removal->label = g_strdup (label);
  removal->id = self->id;
  operation = lead_operation_new (description, put_back, removal, removal_free);
  lead_desk_offer_undo (self->desk, operation);
}

static void
changed_cb (LeadLabelPane *self)
{
  g_signal_emit (self, signals[EDITED], 0);
}

static void
known_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadLabelPane) self = user_data;
  g_auto (GStrv) known = lead_journal_list_labels_finish (LEAD_JOURNAL (source), result, NULL);

  if (known != NULL && self->desk != NULL)
    lead_label_box_set_known (LEAD_LABEL_BOX (self->box), (const char *const *) known);
}

static void
journal_changed_cb (LeadLabelPane *self,
                    guint          flags)
{
  if (flags & LEAD_CHANGE_LABELS)
    lead_journal_list_labels_async (lead_desk_get_journal (self->desk), NULL, known_cb,
                                    g_object_ref (self));
}

static void
lead_label_pane_dispose (GObject *object)
{
  g_clear_object (&LEAD_LABEL_PANE (object)->desk);

  G_OBJECT_CLASS (lead_label_pane_parent_class)->dispose (object);
}

static void
lead_label_pane_class_init (LeadLabelPaneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_label_pane_dispose;

  signals[EDITED] = g_signal_new ("edited", LEAD_TYPE_LABEL_PANE, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_label_pane_init (LeadLabelPane *self)
{
  self->box = lead_label_box_new ();
  adw_bin_set_child (ADW_BIN (self), self->box);
  g_signal_connect_object (self->box, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->box, "removed", G_CALLBACK (removed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * lead_label_pane_new:
 *
 * Returns: (transfer floating): a pane without labels
 */
GtkWidget *
lead_label_pane_new (void)
{
  return g_object_new (LEAD_TYPE_LABEL_PANE, NULL);
}

/**
 * lead_label_pane_set_desk:
 * @self: a pane
 * @desk: the desk; to be set once
 */
void
lead_label_pane_set_desk (LeadLabelPane *self,
                          LeadDesk      *desk)
{
  g_return_if_fail (LEAD_IS_LABEL_PANE (self));
  g_return_if_fail (LEAD_IS_DESK (desk));

  g_set_object (&self->desk, desk);
  g_signal_connect_object (lead_desk_get_journal (desk), "changed",
                           G_CALLBACK (journal_changed_cb), self, G_CONNECT_SWAPPED);
  journal_changed_cb (self, LEAD_CHANGE_LABELS);
}

/**
 * lead_label_pane_set_labels:
 * @self: a pane
 * @id: the entry that is open, 0 for a new one
 * @labels: (array zero-terminated=1): its labels
 */
void
lead_label_pane_set_labels (LeadLabelPane      *self,
                            int64_t             id,
                            const char * const *labels)
{
  g_return_if_fail (LEAD_IS_LABEL_PANE (self));

  self->id = id;
  lead_label_box_set_labels (LEAD_LABEL_BOX (self->box), labels);
}

/**
 * lead_label_pane_set_id:
 * @self: a pane
 * @id: what the entry that is open is called, now that it is stored
 */
void
lead_label_pane_set_id (LeadLabelPane *self,
                        int64_t        id)
{
  g_return_if_fail (LEAD_IS_LABEL_PANE (self));

  self->id = id;
}

/**
 * lead_label_pane_get_labels:
 * @self: a pane
 *
 * Returns: (transfer none) (array zero-terminated=1): its labels
 */
const char * const *
lead_label_pane_get_labels (LeadLabelPane *self)
{
  g_return_val_if_fail (LEAD_IS_LABEL_PANE (self), NULL);

  return lead_label_box_get_labels (LEAD_LABEL_BOX (self->box));
}
