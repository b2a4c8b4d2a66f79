/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a source holds: which names are taken, and what is said of the others. */

#include "config.h"
#include "lead-source-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-folder.h"
#include "lead-member-name.h"

#define MAX_WARNINGS 50

G_GNUC_PRINTF (2, 3)
static void
warn (LeadSource *self,
      const char *format,
      ...)
{
  va_list args;

  if (self->warnings->len >= MAX_WARNINGS)
    {
      self->n_unsaid++;
      return;
    }
  va_start (args, format);
  g_ptr_array_add (self->warnings, g_strdup_vprintf (format, args));
  va_end (args);
}

static void
add_member (LeadSource    *self,
            const char    *name,
            LeadZipMember *packed)
{
  LeadSourceMember member = { g_strdup (name), packed };

  g_array_append_val (self->members, member);
  g_hash_table_add (self->positions, member.name);
}

/* Decides on one name that was found; says so when something is left out that
 * the user might miss. */
static gboolean
take_name (LeadSource    *self,
           const char    *raw,
           gsize          length,
           LeadZipMember *packed)
{
  LeadMemberVerdict verdict;
  g_autofree char *name = lead_member_name_clean (raw, length, packed != NULL, &verdict);

  if (verdict == LEAD_MEMBER_OUTSIDE)
    warn (self, _("“%s” points outside of “%s” and was left out."), name, self->name);
  else if (verdict == LEAD_MEMBER_ODD)
    warn (self, _("A file with an unusable name was left out of “%s”."), self->name);
  else if (verdict == LEAD_MEMBER_GOOD && g_hash_table_contains (self->positions, name))
    warn (self, _("“%s” is in “%s” more than once; the first was taken."), name, self->name);
  else if (verdict == LEAD_MEMBER_GOOD)
    {
      if (!g_utf8_validate (raw, length, NULL))
        warn (self, _("The name of “%s” isn’t UTF-8, so some of its letters are shown as codes."),
              name);
      add_member (self, name, packed);
      return TRUE;
    }
  return FALSE;
}

static gboolean
list_zip (LeadSource  *self,
          GError     **error)
{
  guint n_locked = 0;

  self->table = lead_zip_list (self->fd, error);
  if (self->table == NULL)
    return FALSE;
  for (guint i = 0; i < self->table->len; i++)
    {
      LeadZipMember *packed = g_ptr_array_index (self->table, i);

      if (packed->is_folder)
        continue;
      if (!packed->is_regular)
        warn (self, _("“%s” holds a link, which was left out."), self->name);
      else if (take_name (self, packed->name, packed->name_length, packed)
               && packed->is_locked)
        n_locked++;
    }
  if (n_locked > 0 && n_locked == self->members->len)
    {
      g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                   _("“%s” is locked with a password. Unpack it first, then choose the folder."),
                   self->name);
      return FALSE;
    }
  if (n_locked > 0)
    warn (self, _("Parts of “%s” are locked with a password and can’t be read."), self->name);
  return TRUE;
}

static gboolean
take_file (const char  *name,
           gboolean     is_file,
           gpointer     user_data,
           GError     **error)
{
  LeadSource *self = user_data;
  g_autofree char *shown = g_utf8_make_valid (name, -1);

  if (!is_file)
    warn (self, _("“%s” is a link or a device and was left out."), shown);
  /* A name that had to be rewritten couldn't be opened again. */
  else if (g_utf8_validate (name, -1, NULL))
    take_name (self, name, strlen (name), NULL);
  else
    warn (self, _("A file in “%s” was left out because its name isn’t UTF-8."), self->name);
  if (self->members->len <= LEAD_ZIP_MAX_MEMBERS)
    return TRUE;
  g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
               _("The folder holds more than %d files. Choose the one with the journal in it."),
               LEAD_ZIP_MAX_MEMBERS);
  return FALSE;
}

static int
compare_members (gconstpointer a,
                 gconstpointer b)
{
  return strcmp (((const LeadSourceMember *) a)->name, ((const LeadSourceMember *) b)->name);
}

static void
sort_members (LeadSource *self)
{
  g_array_sort (self->members, compare_members);
  g_hash_table_remove_all (self->positions);
  for (guint i = 0; i < self->members->len; i++)
    g_hash_table_insert (self->positions, g_array_index (self->members, LeadSourceMember, i).name,
                         GUINT_TO_POINTER (i));
}

static void
say_how_many_more (LeadSource *self)
{
  g_ptr_array_add (self->warnings,
                   g_strdup_printf (ngettext ("%u more warning about “%s” isn’t shown.",
                                              "%u more warnings about “%s” aren’t shown.",
                                              self->n_unsaid),
                                    self->n_unsaid, self->name));
}

/**
 * lead_source_list:
 * @self: a source that has been opened, of which it is known what it is
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR
 *
 * Fills its list of members, in the order of names, and of warnings.
 *
 * Returns: whether it may be read
 */
gboolean
lead_source_list (LeadSource    *self,
                  GCancellable  *cancellable,
                  GError       **error)
{
  gboolean listed = TRUE;

  g_assert (self->fd >= 0);

  if (self->kind == LEAD_SOURCE_FOLDER)
    listed = lead_folder_walk (self->path, take_file, self, cancellable, error);
  else if (self->kind == LEAD_SOURCE_ZIP)
    listed = list_zip (self, error);
  else
    add_member (self, self->name, NULL);
  if (!listed)
    return FALSE;

  sort_members (self);
  if (self->n_unsaid > 0)
    say_how_many_more (self);
  return TRUE;
}
