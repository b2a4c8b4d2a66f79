/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What saving means. Nothing that was saved is lost by saving something else:
 * a text goes into the history when it has stood at the start of a session or
 * for ten minutes of writing, when it is asked for, and when two saves met. */

#include "config.h"

#include "lead-entry-save.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-entry-difference.h"
#include "lead-entry-rows.h"
#include "lead-revision-rows.h"
#include "lead-tags-settle.h"

#define KEEP_EVERY_MS (10 * 60 * G_GINT64_CONSTANT (1000))

/* One save, with what it found. */
typedef struct
{
  LeadVault      *vault;
  LeadEntry      *before;
  LeadHead        head;
  LeadSaveFlags   flags;
  LeadDifference  difference;
  gboolean        conflict;
  int64_t         now;
} Save;

static gboolean
has_tag (GPtrArray *tags,
         LeadTag   *tag)
{
  for (guint i = 0; i < tags->len; i++)
    {
      if (g_str_equal (lead_tag_get_uuid (tags->pdata[i]), lead_tag_get_uuid (tag)))
        return TRUE;
    }
  return FALSE;
}

/* When two saves met, tags and labels of both are kept. */
static void
add_what_was_there (LeadEntryBuilder *builder,
                    LeadEntry        *entry,
                    LeadEntry        *before)
{
  GPtrArray *tags = lead_entry_get_tags (before);
  const char * const *labels = lead_entry_get_labels (before);

  for (guint i = 0; i < tags->len; i++)
    {
      if (!has_tag (lead_entry_get_tags (entry), tags->pdata[i]))
        lead_entry_builder_add_tag (builder, tags->pdata[i]);
    }
  for (guint i = 0; labels[i] != NULL; i++)
    lead_entry_builder_add_label (builder, labels[i]);
}

static LeadEntry *
settle_tags (LeadEntry *entry)
{
  LeadEntryBuilder *builder = lead_entry_builder_new_from (entry);
  g_autoptr (GPtrArray) tags = lead_tags_settle (lead_entry_get_tags (entry),
                                                 lead_entry_get_body (entry));

  lead_entry_builder_set_tags (builder, tags);
  return lead_entry_builder_end (builder);
}

/* What @entry becomes on top of what is stored. */
static LeadEntry *
build_head (Save      *save,
            LeadEntry *entry)
{
  LeadEntryBuilder *builder = lead_entry_builder_new_from (entry);
  g_autoptr (LeadEntry) merged = NULL;

  lead_entry_builder_set_uuid (builder, lead_entry_get_uuid (save->before));
  lead_entry_builder_set_revision (builder, lead_entry_get_revision (save->before) + 1);
  lead_entry_builder_set_modified_ms (builder, save->now);
  if (save->conflict)
    add_what_was_there (builder, entry, save->before);
  merged = lead_entry_builder_end (builder);
  return settle_tags (merged);
}

static gboolean
is_blank (LeadEntry *entry)
{
  return *lead_entry_get_title (entry) == '\0' && *lead_entry_get_body (entry) == '\0';
}

/* A clock that was put back must not stop the history. */
static gboolean
should_keep (Save *save)
{
  if ((save->difference & LEAD_DIFFERENCE_TEXT) == 0 || is_blank (save->before))
    return FALSE;
  return save->conflict || (save->flags & LEAD_SAVE_KEEP) != 0 || save->head.kept_ms == 0
         || save->now < save->head.kept_ms || save->now - save->head.kept_ms >= KEEP_EVERY_MS;
}

/* At the end of a session the text usually stands already: then it is kept
 * when the next one overwrites it. */
static gboolean
keep (Save    *save,
      GError **error)
{
  if (should_keep (save))
    {
      save->head.kept_ms = save->now;
      return lead_revision_rows_insert (save->vault->database, save->before, save->now, error);
    }
  if ((save->flags & LEAD_SAVE_KEEP) != 0 && (save->difference & LEAD_DIFFERENCE_TEXT) == 0)
    save->head.kept_ms = 0;
  return TRUE;
}

static void
note_changes (Save      *save,
              LeadEntry *entry)
{
  guint kinds = LEAD_CHANGE_ENTRIES;

  if ((save->difference & (LEAD_DIFFERENCE_TAGS | LEAD_DIFFERENCE_MOMENT)) != 0)
    kinds |= LEAD_CHANGE_TAGS;
  if ((save->difference & LEAD_DIFFERENCE_LABELS) != 0)
    kinds |= LEAD_CHANGE_LABELS;
  lead_changes_add (save->vault->changes, kinds, lead_entry_get_id (entry));
}

static LeadEntry *
write_over (Save       *save,
            LeadEntry  *entry,
            GError    **error)
{
  int64_t kept_ms = save->head.kept_ms;

  if (!keep (save, error))
    return NULL;
  if (save->difference == LEAD_DIFFERENCE_NONE && save->head.kept_ms == kept_ms)
    return g_object_ref (save->before);
  if (!lead_entry_rows_update (save->vault, save->before, &save->head, entry, error))
    return NULL;
  note_changes (save, entry);
  return lead_entry_rows_load (save->vault->database, lead_entry_get_id (entry), NULL, error);
}

static gboolean
check_same_entry (LeadEntry  *before,
                  LeadEntry  *entry,
                  GError    **error)
{
  const char *uuid = lead_entry_get_uuid (entry);

  if (uuid == NULL || g_str_equal (uuid, lead_entry_get_uuid (before)))
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("This text belongs to another entry, so it wasn’t saved here."));
  return FALSE;
}

static LeadEntry *
save_over (Save       *save,
           LeadEntry  *entry,
           GError    **error)
{
  g_autoptr (LeadEntry) head = NULL;

  if (!check_same_entry (save->before, entry, error))
    return NULL;
  save->conflict = lead_entry_get_revision (entry) != lead_entry_get_revision (save->before);
  head = build_head (save, entry);
  save->difference = lead_entry_compare (save->before, head);
  return write_over (save, head, error);
}

static LeadEntry *
save_new (LeadVault  *vault,
          LeadEntry  *entry,
          GError    **error)
{
  g_autoptr (LeadEntry) settled = settle_tags (entry);
  guint kinds = LEAD_CHANGE_ENTRIES | LEAD_CHANGE_TAGS;
  int64_t id;

  if (!lead_entry_rows_insert (vault, settled, 0, &id, error))
    return NULL;
  if (*lead_entry_get_labels (settled) != NULL)
    kinds |= LEAD_CHANGE_LABELS;
  lead_changes_add (vault->changes, kinds, id);
  return lead_entry_rows_load (vault->database, id, NULL, error);
}

/**
 * lead_entry_save:
 * @vault: an open file, in a transaction
 * @entry: what to save; a new entry when its id is 0
 * @flags: how
 * @conflict: (out): the head had moved on since @entry was read
 * @error: (out): %LEAD_ERROR_NOT_FOUND when the entry has gone
 *
 * Returns: (transfer full) (nullable): the entry as it is stored now
 */
LeadEntry *
lead_entry_save (LeadVault      *vault,
                 LeadEntry      *entry,
                 LeadSaveFlags   flags,
                 gboolean       *conflict,
                 GError        **error)
{
  Save save = { .vault = vault, .flags = flags };
  LeadEntry *saved = NULL;

  *conflict = FALSE;
  if (lead_entry_get_id (entry) == 0)
    return save_new (vault, entry, error);
  save.now = lead_surroundings_get_now (vault->surroundings);
  save.before
    = lead_entry_rows_load (vault->database, lead_entry_get_id (entry), &save.head, error);
  if (save.before != NULL)
    saved = save_over (&save, entry, error);
  else if (*error == NULL)
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                         _("This entry isn’t in the journal any more."));
  *conflict = save.conflict;
  g_clear_object (&save.before);
  return saved;
}
