/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-library-window.h"

#include <glib/gi18n-lib.h>

#include "lead-library-form.h"
#include "lead-library-home.h"
#include "lead-library-item.h"
#include "lead-library-set.h"
#include "ui/widgets/lead-notice-bar.h"

/* A page that has been gone through, and what had the keyboard in it. */
typedef struct
{
  GtkWidget *page;  /* borrowed from the stack */
  GtkWidget *focus; /* weak */
  char      *title;
} Visit;

struct _LeadLibraryWindow
{
  AdwWindow parent_instance;

  /* owned */
  LeadDesk *desk;
  GPtrArray *visits; /* the one that is seen comes last */

  /* template */
  AdwToastOverlay *toasts;
  AdwWindowTitle *title;
  GtkWidget *back;
  LeadNoticeBar *notice;
  GtkStack *stack;
};

G_DEFINE_FINAL_TYPE (LeadLibraryWindow, lead_library_window, ADW_TYPE_WINDOW)

static void
visit_free (gpointer data)
{
  Visit *self = data;

  g_clear_weak_pointer (&self->focus);
  g_free (self->title);
  g_free (self);
}

static Visit *
get_last (LeadLibraryWindow *self)
{
  return self->visits->len > 0 ? self->visits->pdata[self->visits->len - 1] : NULL;
}

static void
show_last (LeadLibraryWindow *self)
{
  Visit *visit = get_last (self);

  gtk_stack_set_visible_child (self->stack, visit->page);
  adw_window_title_set_title (self->title, visit->title);
  gtk_widget_set_visible (self->back, self->visits->len > 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "library.back", self->visits->len > 1);
}

static void
go_to (LeadLibraryWindow *self,
       GtkWidget         *page,
       const char        *title)
{
  Visit *from = get_last (self);
  Visit *visit = g_new0 (Visit, 1);

  if (from != NULL)
    g_set_weak_pointer (&from->focus, gtk_window_get_focus (GTK_WINDOW (self)));
  visit->page = page;
  visit->title = g_strdup (title);
  gtk_stack_add_child (self->stack, page);
  g_ptr_array_add (self->visits, visit);
  show_last (self);
  /* The stack may have seen to it; a second time goes further. */
  if (gtk_widget_get_focus_child (page) == NULL)
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

static void
go_back (LeadLibraryWindow *self)
{
  Visit *left = get_last (self);
  GtkWidget *page = left->page;
  Visit *visit;

  g_ptr_array_set_size (self->visits, self->visits->len - 1);
  show_last (self);
  gtk_stack_remove (self->stack, page);
  visit = get_last (self);
  if (visit->focus != NULL)
    gtk_widget_grab_focus (visit->focus);
  else
    gtk_widget_child_focus (visit->page, GTK_DIR_TAB_FORWARD);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadLibraryWindow *self = LEAD_LIBRARY_WINDOW (widget);

  if (self->visits->len > 1)
    go_back (self);
}

/* Escape goes back, and out from where one came in. */
static void
leave_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  LeadLibraryWindow *self = LEAD_LIBRARY_WINDOW (widget);

  if (self->visits->len > 1)
    go_back (self);
  else
    gtk_window_close (GTK_WINDOW (self));
}

/* The keys that lock the journal are those of the window behind. */
static void
lock_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (widget));

  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.lock", NULL);
}

static void
item_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  lead_library_window_show_item (LEAD_LIBRARY_WINDOW (widget),
                                 g_variant_get_string (parameter, NULL));
}

static void
set_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  LeadLibraryWindow *self = LEAD_LIBRARY_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  LeadFramework *framework = lead_content_get_framework (lead_desk_get_content (self->desk), id);

  if (framework != NULL)
    go_to (self, lead_library_set_new (self->desk, id), lead_framework_get_title (framework));
}

static void
form_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadLibraryWindow *self = LEAD_LIBRARY_WINDOW (widget);
  const char *framework, *item;

  g_variant_get (parameter, "(&s&s)", &framework, &item);
  go_to (self, lead_library_form_new (self->desk, framework, item),
         *item != '\0' ? _("Change") : _("Add your own"));
}

static void
report_cb (LeadLibraryWindow *self,
           const GError      *error)
{
  lead_notice_bar_set_error (self->notice, error);
}

static void
offer_undo_cb (LeadLibraryWindow *self,
               LeadOperation     *operation)
{
  g_autofree char *title = g_markup_escape_text (lead_operation_get_description (operation), -1);
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_button_label (toast, _("_Undo"));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (lead_operation_undo), operation,
                           G_CONNECT_SWAPPED);
  g_object_set_data_full (G_OBJECT (toast), "operation", g_object_ref (operation), g_object_unref);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
lead_library_window_dispose (GObject *object)
{
  LeadLibraryWindow *self = LEAD_LIBRARY_WINDOW (object);

  g_clear_pointer (&self->visits, g_ptr_array_unref);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_library_window_parent_class)->dispose (object);
}

static void
lead_library_window_class_init (LeadLibraryWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_library_window_dispose;

  g_type_ensure (LEAD_TYPE_NOTICE_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-library-window.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadLibraryWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, LeadLibraryWindow, title);
  gtk_widget_class_bind_template_child (widget_class, LeadLibraryWindow, back);
  gtk_widget_class_bind_template_child (widget_class, LeadLibraryWindow, notice);
  gtk_widget_class_bind_template_child (widget_class, LeadLibraryWindow, stack);

  gtk_widget_class_install_action (widget_class, "library.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "library.leave", NULL, leave_action);
  gtk_widget_class_install_action (widget_class, "library.lock", NULL, lock_action);
  gtk_widget_class_install_action (widget_class, "library.item", "s", item_action);
  gtk_widget_class_install_action (widget_class, "library.set", "s", set_action);
  gtk_widget_class_install_action (widget_class, "library.form", "(ss)", form_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "library.leave", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_l, GDK_CONTROL_MASK, "library.lock",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "library.back",
                                       NULL);
}

static void
lead_library_window_init (LeadLibraryWindow *self)
{
  self->visits = g_ptr_array_new_with_free_func (visit_free);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_library_window_new:
 * @parent: the window that asks
 * @desk: the desk of the open journal
 *
 * Returns: (transfer none): the library, at its front page, not shown yet
 */
GtkWidget *
lead_library_window_new (GtkWindow *parent,
                         LeadDesk  *desk)
{
  LeadLibraryWindow *self;
  static const char * const ways_out[] = { "show-filter", "show-entry", "write",
                                           "begin-experiment" };

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_LIBRARY_WINDOW, "transient-for", parent, NULL);
  self->desk = g_object_ref (desk);
  for (guint i = 0; i < G_N_ELEMENTS (ways_out); i++)
    g_signal_connect_object (desk, ways_out[i], G_CALLBACK (gtk_window_close), self,
                             G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (desk, "report", G_CALLBACK (report_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "offer-undo", G_CALLBACK (offer_undo_cb), self,
                           G_CONNECT_SWAPPED);
  go_to (self, lead_library_home_new (desk), _("Library"));
  return GTK_WIDGET (self);
}

/**
 * lead_library_window_show_item:
 * @self: the library
 * @id: canonical id of an item; nothing happens when it isn't known
 *
 * Opens the page of that item.
 */
void
lead_library_window_show_item (LeadLibraryWindow *self,
                               const char        *id)
{
  LeadItem *item;

  g_return_if_fail (LEAD_IS_LIBRARY_WINDOW (self));
  g_return_if_fail (id != NULL);

  item = lead_content_get_item (lead_desk_get_content (self->desk), id);
  if (item != NULL)
    go_to (self, lead_library_item_new (self->desk, id), lead_item_get_name (item));
}
