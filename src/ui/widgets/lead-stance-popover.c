/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-stance-popover.h"

#include "lead-stance-list.h"

struct _LeadStancePopover
{
  GtkPopover parent_instance;

  GtkWidget *list;
};

enum
{
  CHOOSE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadStancePopover, lead_stance_popover, GTK_TYPE_POPOVER)

static void
choose_cb (LeadStancePopover *self,
           LeadStance         stance)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOOSE], 0, stance);
}

static gboolean
unparent_idle (gpointer data)
{
  gtk_widget_unparent (data);
  return G_SOURCE_REMOVE;
}

/* Not at once: the popover is still at work. */
static void
closed_cb (LeadStancePopover *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_idle, g_object_ref (self), g_object_unref);
}

static void
lead_stance_popover_class_init (LeadStancePopoverClass *klass)
{
  signals[CHOOSE] = g_signal_new ("choose", LEAD_TYPE_STANCE_POPOVER, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
lead_stance_popover_init (LeadStancePopover *self)
{
  self->list = lead_stance_list_new ();
  g_signal_connect_object (self->list, "choose", G_CALLBACK (choose_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_popover_set_child (GTK_POPOVER (self), self->list);
  gtk_widget_add_css_class (GTK_WIDGET (self), "choices");
}

/**
 * lead_stance_popover_new:
 * @set: what can be said at all
 * @current: what is said now, or %LEAD_STANCE_NONE
 * @item: (nullable): what it is said of
 *
 * Made when it is asked for: a tray has many chips. It leaves its parent when
 * it is closed.
 *
 * Returns: (transfer floating): a popover that offers the others
 */
GtkWidget *
lead_stance_popover_new (LeadStanceSet  set,
                         LeadStance     current,
                         LeadItem      *item)
{
  LeadStancePopover *self = g_object_new (LEAD_TYPE_STANCE_POPOVER, NULL);

  lead_stance_list_show (LEAD_STANCE_LIST (self->list), set, current, item);
  return GTK_WIDGET (self);
}
