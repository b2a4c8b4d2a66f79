/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "ui/widgets/lead-wrap.h"
#include "lead-state.h"
#include "lead-trouble-view.h"

struct _LeadTroubleView
{
  AdwBin     parent_instance;

  /* Of the template. */
  GtkLabel  *heading;
  GtkLabel  *happened;
  GtkLabel  *safe;
  GtkLabel  *next;
  GtkWidget *restore;
  GtkWidget *read_only;
  GtkWidget *retry;
  GtkWidget *create;
  GtkWidget *open;
  GtkWidget *quit;
};

typedef enum
{
  WAY_RESTORE   = 1 << 0,
  WAY_READ_ONLY = 1 << 1,
  WAY_RETRY     = 1 << 2,
  WAY_OPEN      = 1 << 3,
  WAY_CREATE    = 1 << 4,
} LeadWay;

/* By error code. What isn't listed is treated as LEAD_ERROR_FAILED. */
static const struct
{
  const char *heading;
  guint       ways;
} troubles[] = {
  [LEAD_ERROR_FAILED] =
    { N_("The journal didn’t open"), WAY_RETRY | WAY_OPEN },
  [LEAD_ERROR_NOT_A_JOURNAL] =
    { N_("This is not a journal"), WAY_RESTORE | WAY_OPEN | WAY_CREATE },
  [LEAD_ERROR_DAMAGED] =
    { N_("The journal is damaged"), WAY_RESTORE | WAY_RETRY | WAY_OPEN },
  [LEAD_ERROR_NEWER] =
    { N_("This journal is from a newer version"), WAY_OPEN },
  [LEAD_ERROR_IN_USE] =
    { N_("The journal is open elsewhere"), WAY_RETRY | WAY_OPEN },
  [LEAD_ERROR_READ_ONLY] =
    { N_("The journal can’t be written"), WAY_READ_ONLY | WAY_RETRY | WAY_OPEN },
  [LEAD_ERROR_NO_SPACE] =
    { N_("The disk is full"), WAY_RETRY | WAY_OPEN },
  [LEAD_ERROR_NOT_FOUND] =
    { N_("The journal isn’t there"), WAY_RESTORE | WAY_RETRY | WAY_OPEN | WAY_CREATE },
  [LEAD_ERROR_INSECURE] =
    { N_("SysLead can’t encrypt"), 0 },
};

static void
lead_trouble_view_enter (LeadState *state)
{
  LeadTroubleView *self = LEAD_TROUBLE_VIEW (state);
  GtkWidget *child = gtk_widget_get_first_child (gtk_widget_get_parent (self->quit));

  while (child != NULL && !gtk_widget_get_visible (child))
    child = gtk_widget_get_next_sibling (child);

  if (child != NULL)
    gtk_widget_grab_focus (child);
}

static void
lead_trouble_view_state_init (LeadStateInterface *iface)
{
  iface->enter = lead_trouble_view_enter;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadTroubleView, lead_trouble_view, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_STATE,
                                                      lead_trouble_view_state_init))

static guint
trouble_index (const GError *error)
{
  if (error->domain != LEAD_ERROR || error->code < 0 ||
      error->code >= (int) G_N_ELEMENTS (troubles) || troubles[error->code].heading == NULL)
    return LEAD_ERROR_FAILED;

  return error->code;
}

/* The first way out that there is gets the accent: they stand in the order in
 * which one would try them. */
static void
lead_trouble_view_offer (LeadTroubleView *self,
                         guint            ways)
{
  const struct
  {
    LeadWay    way;
    GtkWidget *button;
  } buttons[] = {
    { WAY_RESTORE, self->restore },
    { WAY_READ_ONLY, self->read_only },
    { WAY_RETRY, self->retry },
    { WAY_OPEN, self->open },
    { WAY_CREATE, self->create },
  };
  GtkWidget *first = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      gboolean offered = (ways & buttons[i].way) != 0;

      gtk_widget_set_visible (buttons[i].button, offered);
      if (offered && first == NULL)
        first = buttons[i].button;
    }

  if (first != NULL)
    gtk_widget_add_css_class (first, "suggested-action");
}

static void
lead_trouble_view_class_init (LeadTroubleViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-trouble-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadTroubleView, heading);
  gtk_widget_class_bind_template_child (widget_class, LeadTroubleView, happened);
  gtk_widget_class_bind_template_child (widget_class, LeadTroubleView, safe);
  gtk_widget_class_bind_template_child (widget_class, LeadTroubleView, next);
  gtk_widget_class_bind_template_child (widget_class, LeadTroubleView, restore);
  gtk_widget_class_bind_template_child (widget_class, LeadTroubleView, read_only);
  gtk_widget_class_bind_template_child (widget_class, LeadTroubleView, retry);
  gtk_widget_class_bind_template_child (widget_class, LeadTroubleView, create);
  gtk_widget_class_bind_template_child (widget_class, LeadTroubleView, open);
  gtk_widget_class_bind_template_child (widget_class, LeadTroubleView, quit);
}

static void
lead_trouble_view_init (LeadTroubleView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  lead_wrap_buttons (GTK_WIDGET (self));
}

/**
 * lead_trouble_view_new:
 * @error: why the journal can't be opened
 * @place: (nullable): what is known of it from outside
 *
 * Returns: the explanation and the ways out
 */
GtkWidget *
lead_trouble_view_new (const GError           *error,
                       const LeadJournalPlace *place)
{
  LeadTroubleView *self;
  guint ways;

  g_return_val_if_fail (error != NULL, NULL);

  self = g_object_new (LEAD_TYPE_TROUBLE_VIEW, NULL);
  gtk_label_set_label (self->heading, _(troubles[trouble_index (error)].heading));
  gtk_label_set_label (self->happened, error->message);
  gtk_label_set_label (self->safe, lead_error_get_safe (error));
  gtk_label_set_label (self->next, lead_error_get_next (error));

  ways = troubles[trouble_index (error)].ways;
  if (place == NULL || place->backups->len == 0)
    ways &= ~WAY_RESTORE;
  lead_trouble_view_offer (self, ways);

  return GTK_WIDGET (self);
}
