/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-page-pair.h"

#include "ui/pages/lead-page.h"

#define N_SIDES 2

struct _LeadPagePair
{
  AdwBin           parent_instance;

  LeadDesk        *desk; /* owned */

  LeadPagePairSide sides[N_SIDES];
  GtkToggleButton *buttons[N_SIDES];
  LeadPage        *pages[N_SIDES]; /* (nullable): until it has been looked at */
  GtkStack        *stack;
  GtkWidget       *switcher;
};

static void page_iface_init (LeadPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadPagePair, lead_page_pair, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_PAGE, page_iface_init))

static LeadPage *
ensure_page (LeadPagePair *self,
             guint         side)
{
  if (self->pages[side] == NULL)
    {
      self->pages[side] = LEAD_PAGE (self->sides[side].make ());
      gtk_stack_add_child (self->stack, GTK_WIDGET (self->pages[side]));
      lead_page_set_desk (self->pages[side], self->desk);
    }

  return self->pages[side];
}

static guint
get_side (LeadPagePair *self)
{
  return gtk_toggle_button_get_active (self->buttons[1]) ? 1 : 0;
}

static LeadPage *
get_page (LeadPagePair *self)
{
  return ensure_page (self, get_side (self));
}

static void
on_toggled (LeadPagePair *self)
{
  if (self->desk != NULL)
    gtk_stack_set_visible_child (self->stack, GTK_WIDGET (get_page (self)));
}

static void
lead_page_pair_set_desk (LeadPage *page,
                         LeadDesk *desk)
{
  LeadPagePair *self = LEAD_PAGE_PAIR (page);

  self->desk = g_object_ref (desk);
  on_toggled (self);
}

static gboolean
lead_page_pair_write (LeadPage *page)
{
  return lead_page_write (get_page (LEAD_PAGE_PAIR (page)));
}

static gboolean
lead_page_pair_go_back (LeadPage *page)
{
  return lead_page_go_back (get_page (LEAD_PAGE_PAIR (page)));
}

static LeadFilter *
lead_page_pair_dup_filter (LeadPage *page)
{
  return lead_page_dup_filter (get_page (LEAD_PAGE_PAIR (page)));
}

static GVariant *
dup_place (LeadPagePair *self,
           guint         side)
{
  g_autoptr (GVariant) place = NULL;

  if (self->pages[side] != NULL)
    place = lead_page_dup_place (self->pages[side]);

  return g_variant_new_maybe (G_VARIANT_TYPE_VARIANT,
                              place != NULL ? g_variant_new_variant (place) : NULL);
}

static GVariant *
lead_page_pair_dup_place (LeadPage *page)
{
  LeadPagePair *self = LEAD_PAGE_PAIR (page);

  return g_variant_ref_sink (g_variant_new ("(u@mv@mv)", get_side (self), dup_place (self, 0),
                                            dup_place (self, 1)));
}

static void
lead_page_pair_show_place (LeadPage *page,
                           GVariant *place)
{
  LeadPagePair *self = LEAD_PAGE_PAIR (page);
  GVariant *places[N_SIDES] = { NULL, NULL };
  guint side;

  if (!g_variant_is_of_type (place, G_VARIANT_TYPE ("(umvmv)")))
    return;
  g_variant_get (place, "(umvmv)", &side, &places[0], &places[1]);
  for (guint i = 0; i < N_SIDES; i++)
    {
      if (places[i] != NULL)
        lead_page_show_place (ensure_page (self, i), places[i]);
      g_clear_pointer (&places[i], g_variant_unref);
    }
  lead_page_pair_show (self, MIN (side, N_SIDES - 1));
}

/* One after the other; what can't be written is told once both have tried. */
typedef struct
{
  guint   side;
  GError *error;
} Flush;

static void
flush_free (gpointer data)
{
  Flush *flush = data;

  g_clear_error (&flush->error);
  g_free (flush);
}

static void flush_next (GTask *task);

static void
on_flushed (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  GTask *task = user_data;
  Flush *flush = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;

  if (!lead_page_flush_finish (LEAD_PAGE (source), result, &error) && flush->error == NULL)
    flush->error = g_steal_pointer (&error);
  flush_next (task);
}

/* Takes over the task. */
static void
flush_next (GTask *task)
{
  LeadPagePair *self = g_task_get_source_object (task);
  Flush *flush = g_task_get_task_data (task);

  while (flush->side < N_SIDES && self->pages[flush->side] == NULL)
    flush->side++;
  if (flush->side < N_SIDES)
    {
      lead_page_flush_async (self->pages[flush->side++], on_flushed, task);
      return;
    }
  if (flush->error != NULL)
    g_task_return_error (task, g_steal_pointer (&flush->error));
  else
    g_task_return_boolean (task, TRUE);
  g_object_unref (task);
}

static void
lead_page_pair_flush_async (LeadPage            *page,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  GTask *task = g_task_new (page, NULL, callback, user_data);

  g_task_set_task_data (task, g_new0 (Flush, 1), flush_free);
  flush_next (task);
}

static gboolean
lead_page_pair_flush_finish (LeadPage      *page,
                             GAsyncResult  *result,
                             GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
page_iface_init (LeadPageInterface *iface)
{
  iface->set_desk = lead_page_pair_set_desk;
  iface->write = lead_page_pair_write;
  iface->go_back = lead_page_pair_go_back;
  iface->dup_filter = lead_page_pair_dup_filter;
  iface->dup_place = lead_page_pair_dup_place;
  iface->show_place = lead_page_pair_show_place;
  iface->flush_async = lead_page_pair_flush_async;
  iface->flush_finish = lead_page_pair_flush_finish;
}

static void
lead_page_pair_dispose (GObject *object)
{
  LeadPagePair *self = LEAD_PAGE_PAIR (object);

  for (guint i = 0; i < N_SIDES; i++)
    self->pages[i] = NULL;
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_page_pair_parent_class)->dispose (object);
}

static void
lead_page_pair_class_init (LeadPagePairClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_page_pair_dispose;
}

static void
lead_page_pair_init (LeadPagePair *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->switcher = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_box_set_homogeneous (GTK_BOX (self->switcher), TRUE);
  gtk_widget_set_halign (self->switcher, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_top (self->switcher, 12);
  gtk_widget_set_margin_bottom (self->switcher, 6);
  gtk_widget_set_margin_start (self->switcher, 12);
  gtk_widget_set_margin_end (self->switcher, 12);
  gtk_widget_add_css_class (self->switcher, "linked");
  gtk_widget_add_css_class (self->switcher, "ways");
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  gtk_box_append (GTK_BOX (box), self->switcher);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->stack));
  adw_bin_set_child (ADW_BIN (self), box);
}

static void
add_button (LeadPagePair *self,
            guint         side)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (self->sides[side].title);

  self->buttons[side] = GTK_TOGGLE_BUTTON (button);
  if (side > 0)
    gtk_toggle_button_set_group (self->buttons[side], self->buttons[0]);
  else
    gtk_toggle_button_set_active (self->buttons[side], TRUE);
  gtk_box_append (GTK_BOX (self->switcher), button);
}

/**
 * lead_page_pair_new:
 * @first: the page that is shown first
 * @second: the one beside it
 *
 * Returns: (transfer floating): both, without a journal yet
 */
GtkWidget *
lead_page_pair_new (const LeadPagePairSide *first,
                    const LeadPagePairSide *second)
{
  LeadPagePair *self = g_object_new (LEAD_TYPE_PAGE_PAIR, NULL);

  g_return_val_if_fail (first != NULL && second != NULL, NULL);

  self->sides[0] = *first;
  self->sides[1] = *second;
  for (guint i = 0; i < N_SIDES; i++)
    add_button (self, i);
  g_signal_connect_object (self->buttons[1], "toggled", G_CALLBACK (on_toggled), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * lead_page_pair_show:
 * @self: a pair, at a desk
 * @side: 0 or 1
 *
 * Turns to one of them.
 *
 * Returns: whether its page has only just been made
 */
gboolean
lead_page_pair_show (LeadPagePair *self,
                     guint         side)
{
  gboolean is_new;

  g_return_val_if_fail (LEAD_IS_PAGE_PAIR (self), FALSE);
  g_return_val_if_fail (side < N_SIDES, FALSE);

  is_new = self->pages[side] == NULL;
  gtk_toggle_button_set_active (self->buttons[side], TRUE);

  return is_new;
}
