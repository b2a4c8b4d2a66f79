/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-toaster.h"

/* Seconds for which undo is offered: long enough to hear the words read out, and to get there by
 * the keyboard. Ctrl+Z works afterwards too. */
#define UNDO_TIMEOUT 15

struct _LeadToaster
{
  GObject          parent_instance;

  /* Owned. */
  AdwToastOverlay *overlay;
  LeadOperation   *operation;
  AdwToast        *undo_toast;
  GPtrArray       *shown;   /* of AdwToast, until they are dismissed */
  GPtrArray       *waiting; /* of AdwToast: what is held back */

  /* Weak: what was said last. */
  AdwToast        *said_toast;

  gboolean         held;
};

G_DEFINE_FINAL_TYPE (LeadToaster, lead_toaster, G_TYPE_OBJECT)

static AdwToast *
toast_new (const char *text)
{
  g_autofree char *title = g_markup_escape_text (text, -1);

  return adw_toast_new (title);
}

static void
on_dismissed (LeadToaster *self,
              AdwToast    *toast)
{
  g_ptr_array_remove (self->shown, toast);
}

/* Takes the toast. */
static void
show (LeadToaster *self,
      AdwToast    *toast)
{
  if (self->held)
    {
      g_ptr_array_add (self->waiting, toast);
      return;
    }
  g_ptr_array_add (self->shown, g_object_ref (toast));
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (on_dismissed), self,
                           G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (self->overlay, toast);
}

/* One that nobody has seen yet can't be dismissed. */
static void
take_back (LeadToaster *self,
           AdwToast    *toast)
{
  if (!g_ptr_array_remove (self->waiting, toast))
    adw_toast_dismiss (toast);
}

static void
take_back_all (LeadToaster *self)
{
  g_autoptr (GPtrArray) shown = g_steal_pointer (&self->shown);

  self->shown = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < shown->len; i++)
    adw_toast_dismiss (shown->pdata[i]);
}

static void
show_waiting (LeadToaster *self)
{
  g_autoptr (GPtrArray) waiting = g_steal_pointer (&self->waiting);

  self->waiting = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < waiting->len; i++)
    show (self, g_object_ref (waiting->pdata[i]));
}

static void
on_undo_dismissed (LeadToaster *self,
                   AdwToast    *toast)
{
  if (self->undo_toast == toast)
    g_clear_object (&self->undo_toast);
}

/* What is offered is always the last thing done; else an earlier one would come back behind it. */
static void
set_undo_toast (LeadToaster *self,
                AdwToast    *toast)
{
  g_autoptr (AdwToast) former = g_steal_pointer (&self->undo_toast);

  if (former != NULL)
    take_back (self, former);
  if (toast == NULL)
    return;
  self->undo_toast = g_object_ref (toast);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (on_undo_dismissed), self,
                           G_CONNECT_SWAPPED);
}

static void
lead_toaster_dispose (GObject *object)
{
  LeadToaster *self = LEAD_TOASTER (object);

  g_clear_object (&self->operation);
  g_clear_object (&self->undo_toast);
  g_clear_weak_pointer (&self->said_toast);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_clear_pointer (&self->waiting, g_ptr_array_unref);
  g_clear_object (&self->overlay);

  G_OBJECT_CLASS (lead_toaster_parent_class)->dispose (object);
}

static void
lead_toaster_class_init (LeadToasterClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_toaster_dispose;
}

static void
lead_toaster_init (LeadToaster *self)
{
  self->shown = g_ptr_array_new_with_free_func (g_object_unref);
  self->waiting = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * lead_toaster_new:
 * @overlay: where it is shown
 *
 * Returns: (transfer full): one that has nothing to say yet
 */
LeadToaster *
lead_toaster_new (AdwToastOverlay *overlay)
{
  LeadToaster *self;

  g_return_val_if_fail (ADW_IS_TOAST_OVERLAY (overlay), NULL);

  self = g_object_new (LEAD_TYPE_TOASTER, NULL);
  self->overlay = g_object_ref (overlay);

  return self;
}

/**
 * lead_toaster_say:
 * @text: a sentence, plain
 *
 * Says it in passing.
 */
void
lead_toaster_say (LeadToaster *self,
                  const char  *text)
{
  AdwToast *toast;

  g_return_if_fail (LEAD_IS_TOASTER (self));
  g_return_if_fail (text != NULL);

  toast = toast_new (text);
  g_set_weak_pointer (&self->said_toast, toast);
  show (self, toast);
}

/**
 * lead_toaster_hush:
 *
 * Takes back what was said last: it isn't of interest any more.
 */
void
lead_toaster_hush (LeadToaster *self)
{
  g_return_if_fail (LEAD_IS_TOASTER (self));

  if (self->said_toast != NULL)
    take_back (self, self->said_toast);
}

/**
 * lead_toaster_set_held:
 * @held: whether nothing is said for now, because somebody else looks on
 *
 * What would have been said is said afterwards.
 */
void
lead_toaster_set_held (LeadToaster *self,
                       gboolean     held)
{
  g_return_if_fail (LEAD_IS_TOASTER (self));

  if (self->held == held)
    return;
  self->held = held;
  if (held)
    take_back_all (self);
  else
    show_waiting (self);
}

/**
 * lead_toaster_offer_undo:
 * @operation: what has just been done
 *
 * Says so and offers to take it back, in place of what was offered before.
 */
void
lead_toaster_offer_undo (LeadToaster   *self,
                         LeadOperation *operation)
{
  AdwToast *toast;

  g_return_if_fail (LEAD_IS_TOASTER (self));
  g_return_if_fail (LEAD_IS_OPERATION (operation));

  toast = toast_new (lead_operation_get_description (operation));
  g_set_object (&self->operation, operation);
  set_undo_toast (self, toast);

  adw_toast_set_timeout (toast, UNDO_TIMEOUT);
  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (lead_operation_undo),
                           operation, G_CONNECT_SWAPPED);
  g_object_set_data_full (G_OBJECT (toast), "operation", g_object_ref (operation), g_object_unref);
  show (self, toast);
}

/**
 * lead_toaster_undo:
 *
 * Takes back what was done last, if it hasn't been taken back yet.
 */
void
lead_toaster_undo (LeadToaster *self)
{
  g_autoptr (LeadOperation) operation = NULL;

  g_return_if_fail (LEAD_IS_TOASTER (self));

  set_undo_toast (self, NULL);
  operation = g_steal_pointer (&self->operation);
  if (operation != NULL)
    lead_operation_undo (operation);
}
