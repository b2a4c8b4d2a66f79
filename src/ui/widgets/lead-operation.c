/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-operation.h"

struct _LeadOperation
{
  GObject            parent_instance;

  char              *description;
  LeadOperationFunc  undo;
  gpointer           user_data;
  GDestroyNotify     destroy;
};

G_DEFINE_FINAL_TYPE (LeadOperation, lead_operation, G_TYPE_OBJECT)

static void
lead_operation_drop_data (LeadOperation *self)
{
  GDestroyNotify destroy = g_steal_pointer (&self->destroy);

  self->undo = NULL;
  if (destroy != NULL)
    destroy (g_steal_pointer (&self->user_data));
}

static void
lead_operation_finalize (GObject *object)
{
  LeadOperation *self = LEAD_OPERATION (object);

  lead_operation_drop_data (self);
  g_clear_pointer (&self->description, g_free);

  G_OBJECT_CLASS (lead_operation_parent_class)->finalize (object);
}

static void
lead_operation_class_init (LeadOperationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_operation_finalize;
}

static void
lead_operation_init (LeadOperation *self)
{
}

/**
 * lead_operation_new:
 * @description: what was done, as a short sentence for a toast
 * @undo: takes it back
 * @user_data: (nullable): handed to @undo
 * @destroy: (nullable): frees @user_data, undone or not
 *
 * Returns: (transfer full): something that can be taken back once
 */
LeadOperation *
lead_operation_new (const char        *description,
                    LeadOperationFunc  undo,
                    gpointer           user_data,
                    GDestroyNotify     destroy)
{
  LeadOperation *self;

  g_return_val_if_fail (description != NULL, NULL);
  g_return_val_if_fail (undo != NULL, NULL);

  self = g_object_new (LEAD_TYPE_OPERATION, NULL);
  self->description = g_strdup (description);
  self->undo = undo;
  self->user_data = user_data;
  self->destroy = destroy;

  return self;
}

/**
 * lead_operation_get_description:
 *
 * Returns: (transfer none): what was done, in the reader's language
 */
const char *
lead_operation_get_description (LeadOperation *self)
{
  g_return_val_if_fail (LEAD_IS_OPERATION (self), NULL);

  return self->description;
}

/**
 * lead_operation_undo:
 *
 * Takes it back. The second time nothing happens.
 */
void
lead_operation_undo (LeadOperation *self)
{
  LeadOperationFunc undo;

  g_return_if_fail (LEAD_IS_OPERATION (self));

  undo = g_steal_pointer (&self->undo);
  if (undo == NULL)
    return;

  undo (self->user_data);
  lead_operation_drop_data (self);
}
