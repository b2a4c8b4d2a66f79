/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-page-slots.h"

#include "lead-page-pair.h"
#include "ui/pages/challenges/lead-challenges-page.h"
#include "ui/pages/experiments/lead-experiments-page.h"
#include "ui/pages/journal/lead-journal-page.h"
#include "ui/pages/patterns/lead-patterns-page.h"
#include "ui/pages/sessions/lead-sessions-page.h"
#include "ui/pages/today/lead-today-page.h"
#include "ui/widgets/lead-joint-flush.h"

struct _LeadPageSlots
{
  GObject       parent_instance;

  /* Owned. */
  AdwViewStack *stack;
  LeadDesk     *desk; /* (nullable): until it is set */
};

G_DEFINE_FINAL_TYPE (LeadPageSlots, lead_page_slots, G_TYPE_OBJECT)

/* What is tried belongs with what is worked on, and the window keeps few pages. */
static GtkWidget *
make_challenges (void)
{
  const LeadPagePairSide challenges = { _("Challenges"), lead_challenges_page_new };
  const LeadPagePairSide experiments = { _("Experiments"), lead_experiments_page_new };

  return lead_page_pair_new (&challenges, &experiments);
}

static const struct
{
  const char  *name;
  const char  *title;
  const char  *icon;
  GtkWidget *(*make) (void);
} pages[] = {
  { "today", NC_("page", "Today"), "lead-page-today-symbolic", lead_today_page_new },
  { "journal", NC_("page", "Journal"), "lead-page-journal-symbolic", lead_journal_page_new },
  { "patterns", NC_("page", "Patterns"), "lead-page-patterns-symbolic", lead_patterns_page_new },
  { "challenges", NC_("page", "Challenges"), "lead-page-challenges-symbolic", make_challenges },
  { "sessions", NC_("page", "Sessions"), "lead-page-sessions-symbolic", lead_sessions_page_new },
};

static AdwBin *
get_slot (LeadPageSlots *self,
          const char    *name)
{
  return ADW_BIN (adw_view_stack_get_child_by_name (self->stack, name));
}

/* The page in a slot, or NULL when nobody has looked at it yet. */
static LeadPage *
get_page (LeadPageSlots *self,
          guint          position)
{
  return (LeadPage *) adw_bin_get_child (get_slot (self, pages[position].name));
}

static LeadPage *
ensure_page (LeadPageSlots *self,
             guint          position)
{
  LeadPage *page = get_page (self, position);

  if (page != NULL)
    return page;

  page = LEAD_PAGE (pages[position].make ());
  lead_page_set_desk (page, self->desk);
  adw_bin_set_child (get_slot (self, pages[position].name), GTK_WIDGET (page));

  return page;
}

static void
on_flushed (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  GError *error = NULL;

  lead_page_flush_finish (LEAD_PAGE (object), result, &error);
  lead_joint_flush_answer (user_data, error);
}

static void
lead_page_slots_dispose (GObject *object)
{
  LeadPageSlots *self = LEAD_PAGE_SLOTS (object);

  g_clear_object (&self->stack);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_page_slots_parent_class)->dispose (object);
}

static void
lead_page_slots_class_init (LeadPageSlotsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_page_slots_dispose;
}

static void
lead_page_slots_init (LeadPageSlots *self)
{
}

/**
 * lead_page_slots_new:
 * @stack: where the pages are to be; empty
 *
 * Returns: (transfer full): a slot for each page, Today first, named and with nothing in them
 */
LeadPageSlots *
lead_page_slots_new (AdwViewStack *stack)
{
  LeadPageSlots *self;

  g_return_val_if_fail (ADW_IS_VIEW_STACK (stack), NULL);

  self = g_object_new (LEAD_TYPE_PAGE_SLOTS, NULL);
  self->stack = g_object_ref (stack);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      const char *title = g_dpgettext2 (GETTEXT_PACKAGE, "page", pages[i].title);
      AdwViewStackPage *page = adw_view_stack_add_titled (stack, adw_bin_new (), pages[i].name,
                                                          title);

      adw_view_stack_page_set_icon_name (page, pages[i].icon);
    }

  return self;
}

/**
 * lead_page_slots_set_desk:
 * @desk: what pages work at from now on
 *
 * Once only; before it no page is made.
 */
void
lead_page_slots_set_desk (LeadPageSlots *self,
                          LeadDesk      *desk)
{
  g_return_if_fail (LEAD_IS_PAGE_SLOTS (self) && self->desk == NULL);
  g_return_if_fail (LEAD_IS_DESK (desk));

  self->desk = g_object_ref (desk);
}

/**
 * lead_page_slots_get_visible:
 *
 * Returns: (transfer none) (nullable): the page that is shown, made if need be; %NULL
 *   before there is a desk
 */
LeadPage *
lead_page_slots_get_visible (LeadPageSlots *self)
{
  const char *name;

  g_return_val_if_fail (LEAD_IS_PAGE_SLOTS (self), NULL);

  name = adw_view_stack_get_visible_child_name (self->stack);
  for (guint i = 0; self->desk != NULL && i < G_N_ELEMENTS (pages); i++)
    {
      if (g_strcmp0 (name, pages[i].name) == 0)
        return ensure_page (self, i);
    }

  return NULL;
}

/**
 * lead_page_slots_show:
 * @name: which page
 * @is_new: (out): whether it has only just been made, and so hasn't heard what was
 *   asked for at the desk
 *
 * Returns: (transfer none): the page, which is shown from now on
 */
LeadPage *
lead_page_slots_show (LeadPageSlots *self,
                      const char    *name,
                      gboolean      *is_new)
{
  g_return_val_if_fail (LEAD_IS_PAGE_SLOTS (self) && self->desk != NULL, NULL);
  g_return_val_if_fail (name != NULL && is_new != NULL, NULL);

  *is_new = adw_bin_get_child (get_slot (self, name)) == NULL;
  adw_view_stack_set_visible_child_name (self->stack, name);

  return lead_page_slots_get_visible (self);
}

/**
 * lead_page_slots_flush:
 * @flush: of lead_joint_flush_new()
 *
 * Lets every page write what isn't written yet, and @flush wait for them.
 */
void
lead_page_slots_flush (LeadPageSlots *self,
                       GTask         *flush)
{
  g_return_if_fail (LEAD_IS_PAGE_SLOTS (self));
  g_return_if_fail (G_IS_TASK (flush));

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      LeadPage *page = get_page (self, i);

      if (page != NULL)
        lead_page_flush_async (page, on_flushed, lead_joint_flush_join (flush));
    }
}

/**
 * lead_page_slots_dup_place:
 *
 * Returns: (transfer full): which page is shown, and where one is in each, without anything
 *   that was written
 */
GVariant *
lead_page_slots_dup_place (LeadPageSlots *self)
{
  g_auto (GVariantDict) places = G_VARIANT_DICT_INIT (NULL);

  g_return_val_if_fail (LEAD_IS_PAGE_SLOTS (self), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      LeadPage *page = get_page (self, i);
      g_autoptr (GVariant) place = page != NULL ? lead_page_dup_place (page) : NULL;

      if (place != NULL)
        g_variant_dict_insert_value (&places, pages[i].name, place);
    }

  return g_variant_ref_sink (g_variant_new ("(s@a{sv})",
                                            adw_view_stack_get_visible_child_name (self->stack),
                                            g_variant_dict_end (&places)));
}

/**
 * lead_page_slots_show_place:
 * @place: of lead_page_slots_dup_place(), before the journal was locked
 *
 * Goes back there.
 */
void
lead_page_slots_show_place (LeadPageSlots *self,
                            GVariant      *place)
{
  g_autoptr (GVariant) places = NULL;
  const char *visible;

  g_return_if_fail (LEAD_IS_PAGE_SLOTS (self) && self->desk != NULL);
  g_return_if_fail (place != NULL);

  g_variant_get (place, "(&s@a{sv})", &visible, &places);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_autoptr (GVariant) one = g_variant_lookup_value (places, pages[i].name, NULL);

      if (one != NULL)
        lead_page_show_place (ensure_page (self, i), one);
    }
  adw_view_stack_set_visible_child_name (self->stack, visible);
}
