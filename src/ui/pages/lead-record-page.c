/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-record-page.h"

#include "lead-record-trash.h"

typedef struct
{
  /* owned */
  LeadDesk         *desk;
  LeadRecordDrafts *drafts;
  LeadRecordTrash  *trash;
  GPtrArray        *groups; /* LeadRecordGroup, borrowed: the sections */
  char             *wanted; /* (nullable): uuid of the record to open once it is known */

  /* template */
  GtkStack         *stack;
  GtkWidget        *list_view;
  GtkWidget        *view;
  GtkWidget        *invitation;
  GtkWidget        *begin;
  LeadRecordGroup  *trash_group;
} LeadRecordPagePrivate;

static void page_iface_init (LeadPageInterface *iface);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (LeadRecordPage, lead_record_page, ADW_TYPE_BIN,
                                  G_ADD_PRIVATE (LeadRecordPage)
                                  G_IMPLEMENT_INTERFACE (LEAD_TYPE_PAGE, page_iface_init))

static LeadRecordPagePrivate *
get_private (gpointer self)
{
  return lead_record_page_get_instance_private (self);
}

static const LeadRecordKind *
get_kind (LeadRecordPage *self)
{
  return LEAD_RECORD_PAGE_GET_CLASS (self)->kind;
}

static void
set_in_detail (LeadRecordPage *self,
               gboolean        in_detail)
{
  LeadRecordPagePrivate *priv = get_private (self);

  gtk_stack_set_visible_child (priv->stack, in_detail ? priv->view : priv->list_view);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.back", in_detail);
}

/* The keyboard goes back to where the record was opened. */
static void
focus_row (LeadRecordPage *self,
           const char     *uuid)
{
  LeadRecordPagePrivate *priv = get_private (self);
  LeadRecordPageClass *klass = LEAD_RECORD_PAGE_GET_CLASS (self);
  LeadRecordList *records = lead_record_page_get_records (self);
  GtkListBoxRow *row;

  if (klass->focus != NULL && klass->focus (self, uuid))
    return;
  for (guint i = 0; i < priv->groups->len; i++)
    for (int at = 0; (row = lead_record_group_get_row (priv->groups->pdata[i], at)) != NULL; at++)
      {
        gpointer record = get_kind (self)->get_record (row);

        if (g_strcmp0 (lead_record_list_get_uuid (records, record), uuid) == 0)
          {
            gtk_widget_grab_focus (GTK_WIDGET (row));
            return;
          }
      }
  gtk_widget_grab_focus (priv->begin);
}

static void
leave (LeadRecordPage *self)
{
  g_autofree char *uuid = g_strdup (lead_record_page_get_shown (self));

  /* The keyboard first: a stack whose part it was in lets nobody in again otherwise. */
  set_in_detail (self, FALSE);
  focus_row (self, uuid);
  LEAD_RECORD_PAGE_GET_CLASS (self)->close (get_private (self)->view);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  leave (LEAD_RECORD_PAGE (widget));
}

static void
on_row (LeadRecordPage *self,
        GtkListBoxRow  *row)
{
  lead_record_page_open (self, get_kind (self)->get_record (row));
}

static void
add_row (LeadRecordPage *self,
         gpointer        record)
{
  LeadRecordPagePrivate *priv = get_private (self);
  const LeadRecordKind *kind = get_kind (self);
  GtkWidget *row = kind->make_row (priv->desk, record);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  lead_record_group_append (priv->groups->pdata[kind->get_section (priv->desk, record)], row);
}

static void
open_wanted (LeadRecordPage *self)
{
  LeadRecordPagePrivate *priv = get_private (self);
  gpointer record = lead_record_list_find (lead_record_page_get_records (self), priv->wanted);

  if (record != NULL)
    lead_record_page_open (self, record);
  g_clear_pointer (&priv->wanted, g_free);
}

static void
show_records (LeadRecordPage *self)
{
  LeadRecordPagePrivate *priv = get_private (self);
  GListModel *records = G_LIST_MODEL (lead_record_page_get_records (self));
  guint n_records = g_list_model_get_n_items (records);

  if (!lead_record_list_get_loaded (LEAD_RECORD_LIST (records)))
    return;
  for (guint i = 0; i < priv->groups->len; i++)
    lead_record_group_clear (priv->groups->pdata[i]);
  for (guint i = 0; i < n_records; i++)
    {
      g_autoptr (GObject) record = g_list_model_get_item (records, i);

      add_row (self, record);
    }
  gtk_widget_set_visible (priv->invitation, n_records == 0);
  if (priv->wanted != NULL)
    open_wanted (self);
}

static void
on_put_back (LeadRecordPage *self)
{
  gtk_widget_grab_focus (get_private (self)->begin);
}

static void
on_trash (LeadRecordPage *self,
          GObject        *record)
{
  LeadRecordPagePrivate *priv = get_private (self);
  g_autoptr (GObject) kept = g_object_ref (record);

  leave (self);
  /* Not to a field: Ctrl+Z there is about what is typed in it. */
  gtk_widget_grab_focus (priv->begin);
  lead_record_trash_put_in (priv->trash, kept);
}

static void
lead_record_page_set_desk (LeadPage *page,
                           LeadDesk *desk)
{
  LeadRecordPage *self = LEAD_RECORD_PAGE (page);
  LeadRecordPageClass *klass = LEAD_RECORD_PAGE_GET_CLASS (self);
  LeadRecordPagePrivate *priv = get_private (self);

  g_return_if_fail (priv->desk == NULL);

  priv->desk = g_object_ref (desk);
  priv->drafts = lead_record_drafts_new (klass->draft_type, desk);
  priv->trash = lead_record_trash_new (klass->kind, desk, priv->trash_group);
  gtk_widget_set_sensitive (priv->begin, lead_record_page_is_writable (self));
  g_signal_connect_object (priv->trash, "put-back", G_CALLBACK (on_put_back), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (lead_record_page_get_records (self), "items-changed",
                           G_CALLBACK (show_records), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::discreet", G_CALLBACK (show_records), self,
                           G_CONNECT_SWAPPED);
  if (klass->desk_set != NULL)
    klass->desk_set (self, desk);
  show_records (self);
}

static gboolean
lead_record_page_go_back (LeadPage *page)
{
  LeadRecordPagePrivate *priv = get_private (page);

  if (gtk_stack_get_visible_child (priv->stack) != priv->view)
    return FALSE;
  leave (LEAD_RECORD_PAGE (page));

  return TRUE;
}

static GVariant *
lead_record_page_dup_place (LeadPage *page)
{
  const char *uuid = lead_record_page_get_shown (LEAD_RECORD_PAGE (page));

  return uuid != NULL ? g_variant_ref_sink (g_variant_new_string (uuid)) : NULL;
}

static void
lead_record_page_show_place (LeadPage *page,
                             GVariant *place)
{
  if (g_variant_is_of_type (place, G_VARIANT_TYPE_STRING))
    lead_record_page_show (LEAD_RECORD_PAGE (page), g_variant_get_string (place, NULL));
}

static void
lead_record_page_flush_async (LeadPage            *page,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  lead_record_drafts_flush_async (get_private (page)->drafts, page, callback, user_data);
}

static gboolean
lead_record_page_flush_finish (LeadPage      *page,
                               GAsyncResult  *result,
                               GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
page_iface_init (LeadPageInterface *iface)
{
  iface->set_desk = lead_record_page_set_desk;
  iface->go_back = lead_record_page_go_back;
  iface->dup_place = lead_record_page_dup_place;
  iface->show_place = lead_record_page_show_place;
  iface->flush_async = lead_record_page_flush_async;
  iface->flush_finish = lead_record_page_flush_finish;
}

static void
lead_record_page_dispose (GObject *object)
{
  LeadRecordPagePrivate *priv = get_private (object);

  g_clear_pointer (&priv->wanted, g_free);
  g_clear_object (&priv->trash);
  g_clear_object (&priv->drafts);
  g_clear_object (&priv->desk);

  G_OBJECT_CLASS (lead_record_page_parent_class)->dispose (object);
}

static void
lead_record_page_finalize (GObject *object)
{
  g_ptr_array_unref (get_private (object)->groups);

  G_OBJECT_CLASS (lead_record_page_parent_class)->finalize (object);
}

static void
lead_record_page_class_init (LeadRecordPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_record_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_record_page_finalize;

  gtk_widget_class_install_action (widget_class, "page.back", NULL, back_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "page.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "page.back", NULL);
}

static void
lead_record_page_init (LeadRecordPage *self)
{
  get_private (self)->groups = g_ptr_array_new ();
}

static void
bind_children (GtkWidgetClass    *widget_class,
               const char *const *names)
{
  for (guint i = 0; names[i] != NULL; i++)
    gtk_widget_class_bind_template_child_full (widget_class, names[i], FALSE, 0);
}

/**
 * lead_record_page_class_set_template:
 * @klass: a class whose sections are named
 * @resource: path of the template
 *
 * In class_init, before children and callbacks of its own are bound.
 */
void
lead_record_page_class_set_template (LeadRecordPageClass *klass,
                                     const char          *resource)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const char *const names[]
    = { "stack", "list_view", "view", "invitation", "begin", "trash_group", NULL };

  g_type_ensure (LEAD_TYPE_RECORD_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, resource);
  bind_children (widget_class, names);
  bind_children (widget_class, klass->sections);
}

static gpointer
get_child (LeadRecordPage *self,
           const char     *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (self), G_OBJECT_TYPE (self), name);
}

static void
add_section (LeadRecordPage  *self,
             LeadRecordGroup *group)
{
  g_ptr_array_add (get_private (self)->groups, group);
  g_signal_connect_object (group, "row-activated", G_CALLBACK (on_row), self, G_CONNECT_SWAPPED);
}

/**
 * lead_record_page_init_template:
 * @self: a page
 *
 * In the init of a page, in the place of gtk_widget_init_template().
 */
void
lead_record_page_init_template (LeadRecordPage *self)
{
  LeadRecordPagePrivate *priv = get_private (self);
  const char *const *sections = LEAD_RECORD_PAGE_GET_CLASS (self)->sections;

  gtk_widget_init_template (GTK_WIDGET (self));
  priv->stack = get_child (self, "stack");
  priv->list_view = get_child (self, "list_view");
  priv->view = get_child (self, "view");
  priv->invitation = get_child (self, "invitation");
  priv->begin = get_child (self, "begin");
  priv->trash_group = get_child (self, "trash_group");
  for (guint i = 0; sections[i] != NULL; i++)
    add_section (self, get_child (self, sections[i]));
  g_signal_connect_object (priv->view, "leave", G_CALLBACK (leave), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (priv->view, "trash", G_CALLBACK (on_trash), self, G_CONNECT_SWAPPED);
  set_in_detail (self, FALSE);
}

/**
 * lead_record_page_get_desk:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the desk, %NULL before it is set and once the
 *   page goes
 */
LeadDesk *
lead_record_page_get_desk (LeadRecordPage *self)
{
  g_return_val_if_fail (LEAD_IS_RECORD_PAGE (self), NULL);

  return get_private (self)->desk;
}

/**
 * lead_record_page_get_records:
 * @self: a page with a desk
 *
 * Returns: (transfer none): the journal's records of the kind
 */
LeadRecordList *
lead_record_page_get_records (LeadRecordPage *self)
{
  g_return_val_if_fail (LEAD_IS_RECORD_PAGE (self), NULL);

  return lead_record_drafts_get_list (get_private (self)->drafts);
}

/**
 * lead_record_page_is_writable:
 * @self: a page with a desk
 *
 * Returns: whether anything can be changed
 */
gboolean
lead_record_page_is_writable (LeadRecordPage *self)
{
  g_return_val_if_fail (LEAD_IS_RECORD_PAGE (self), FALSE);

  return !lead_journal_get_read_only (lead_desk_get_journal (get_private (self)->desk));
}

/**
 * lead_record_page_get_shown:
 * @self: a page
 *
 * Returns: (nullable): uuid of the record that is open, once it is stored
 */
const char *
lead_record_page_get_shown (LeadRecordPage *self)
{
  gpointer draft;

  g_return_val_if_fail (LEAD_IS_RECORD_PAGE (self), NULL);

  draft = LEAD_RECORD_PAGE_GET_CLASS (self)->get_draft (get_private (self)->view);

  return draft != NULL ? lead_record_draft_get_uuid (draft) : NULL;
}

/**
 * lead_record_page_open:
 * @self: a page with a desk
 * @record: (type GObject.Object): a record as it is stored, or what a new one starts
 *   from
 *
 * Shows it in detail, as it was left when it isn't all in the file yet.
 */
void
lead_record_page_open (LeadRecordPage *self,
                       gpointer        record)
{
  LeadRecordPagePrivate *priv;
  gpointer draft;

  g_return_if_fail (LEAD_IS_RECORD_PAGE (self));
  g_return_if_fail (G_IS_OBJECT (record));

  priv = get_private (self);
  draft = lead_record_drafts_get (
    priv->drafts, lead_record_list_get_uuid (lead_record_page_get_records (self), record), record);
  LEAD_RECORD_PAGE_GET_CLASS (self)->open (priv->view, draft, priv->drafts);
  set_in_detail (self, TRUE);
  /* Once it is known, one may have gone on to another page. */
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (priv->view);
}

/**
 * lead_record_page_show:
 * @self: a page with a desk
 * @uuid: what names a record for good
 *
 * Shows it in detail once it is known, if it is there.
 */
void
lead_record_page_show (LeadRecordPage *self,
                       const char     *uuid)
{
  LeadRecordPagePrivate *priv;

  g_return_if_fail (LEAD_IS_RECORD_PAGE (self));
  g_return_if_fail (uuid != NULL);

  priv = get_private (self);
  g_free (priv->wanted);
  priv->wanted = g_strdup (uuid);
  if (lead_record_list_get_loaded (lead_record_page_get_records (self)))
    open_wanted (self);
}
