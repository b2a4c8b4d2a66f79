/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the command line does with records of any kind. */

#include "config.h"

#include "lead-cli-record.h"

#include <glib/gi18n-lib.h>

static GPtrArray *
list_all (const LeadCliRecordKind  *kind,
          LeadCli                  *cli,
          GError                  **error)
{
  GCancellable *cancellable = lead_cli_get_cancellable (cli);
  LeadJournal *journal = lead_cli_open (cli, error);
  g_autoptr (GPtrArray) all = NULL;
  GPtrArray *trashed;

  if (journal == NULL)
    return NULL;
  all = kind->list (journal, FALSE, cancellable, error);
  trashed = all != NULL ? kind->list (journal, TRUE, cancellable, error) : NULL;
  if (trashed == NULL)
    return NULL;
  g_ptr_array_extend_and_steal (all, trashed);

  return g_steal_pointer (&all);
}

/**
 * lead_cli_record_find:
 * @kind: of what kind it is
 * @cli: a run
 * @uuid_prefix: a record's id, or the beginning of one
 * @error: return location for an error
 *
 * Opens the journal and finds one record, in the trash too.
 *
 * Returns: (transfer full) (nullable) (type GObject.Object): the record
 */
gpointer
lead_cli_record_find (const LeadCliRecordKind  *kind,
                      LeadCli                  *cli,
                      const char               *uuid_prefix,
                      GError                  **error)
{
  g_autoptr (GPtrArray) all = NULL;
  gpointer found;

  if (!lead_cli_id_check (uuid_prefix, error))
    return NULL;
  all = list_all (kind, cli, error);
  found = all != NULL ? lead_cli_id_find (all, kind->get_uuid, uuid_prefix, error) : NULL;

  return found != NULL ? g_object_ref (found) : NULL;
}

/**
 * lead_cli_record_get_state:
 * @kind: of what kind it is, one with states
 * @cli: a run
 * @record: (type GObject.Object): a record
 *
 * Returns: (transfer none): where it is today, as --state and --json say it
 */
const char *
lead_cli_record_get_state (const LeadCliRecordKind *kind,
                           LeadCli                 *cli,
                           gpointer                 record)
{
  return kind->states[kind->get_state (record, lead_cli_get_today (cli))];
}

static void
print_json (const LeadCliRecordKind *kind,
            LeadCli                 *cli,
            GPtrArray               *records)
{
  g_autoptr (LeadJsonText) json = lead_json_text_new ();

  lead_json_text_open_object (json, NULL);
  lead_json_text_open_array (json, kind->name);
  for (guint i = 0; i < records->len; i++)
    {
      lead_json_text_open_object (json, NULL);
      kind->add_json (json, cli, records->pdata[i]);
      lead_json_text_close_object (json);
    }
  lead_json_text_close_array (json);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

/**
 * lead_cli_record_print:
 * @kind: of what kind it is
 * @cli: a run
 * @record: (type GObject.Object): a record
 *
 * Prints all that it says, or a document with just this one.
 */
void
lead_cli_record_print (const LeadCliRecordKind *kind,
                       LeadCli                 *cli,
                       gpointer                 record)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, record);
  if (lead_cli_get_json (cli))
    print_json (kind, cli, one);
  else
    kind->print (cli, record);
}

/**
 * lead_cli_record_print_list:
 * @kind: of what kind they are
 * @cli: a run
 * @records: (element-type GObject.Object): records; those that aren't printed are
 *   taken out
 * @state: (nullable): the only state of which they are printed
 *
 * Prints a line each, or one document.
 */
void
lead_cli_record_print_list (const LeadCliRecordKind *kind,
                            LeadCli                 *cli,
                            GPtrArray               *records,
                            const char              *state)
{
  for (guint i = records->len; state != NULL && i > 0; i--)
    {
      if (!g_str_equal (lead_cli_record_get_state (kind, cli, records->pdata[i - 1]), state))
        g_ptr_array_remove_index (records, i - 1);
    }
  if (lead_cli_get_json (cli))
    print_json (kind, cli, records);
  for (guint i = 0; !lead_cli_get_json (cli) && i < records->len; i++)
    kind->print_line (cli, records->pdata[i]);
}

static gboolean
move (const LeadCliRecordKind  *kind,
      LeadCli                  *cli,
      gpointer                  record,
      gboolean                  trashed,
      GError                  **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);
  g_autoptr (GObject) moved = NULL;

  if (journal == NULL
      || !kind->trash (journal, kind->get_id (record), trashed, lead_cli_get_cancellable (cli),
                       error))
    return FALSE;
  moved = lead_cli_record_find (kind, cli, kind->get_uuid (record), error);
  if (moved == NULL)
    return FALSE;
  if (lead_cli_get_json (cli))
    lead_cli_record_print (kind, cli, moved);
  else
    lead_cli_output_text ("%s\n", trashed ? _(kind->trashed) : _("It is back in the journal."));

  return TRUE;
}

static gboolean
run_one (const LeadCliRecordVerbs  *verbs,
         LeadCli                   *cli,
         const char                *verb,
         const char                *uuid_prefix,
         gpointer                   typed,
         GError                   **error)
{
  gboolean changes = g_strv_contains (verbs->changes, verb);
  g_autoptr (GObject) record = NULL;

  if (!changes && !g_strv_contains ((const char *[]) { "show", "delete", "undelete", NULL }, verb))
    {
      verbs->refuse (verb, error);
      return FALSE;
    }
  record = lead_cli_record_find (verbs->kind, cli, uuid_prefix, error);
  if (record == NULL)
    return FALSE;
  if (changes)
    return verbs->change (cli, verb, record, typed, error);
  if (g_str_equal (verb, "show"))
    {
      lead_cli_record_print (verbs->kind, cli, record);
      return TRUE;
    }

  return move (verbs->kind, cli, record, g_str_equal (verb, "delete"), error);
}

/**
 * lead_cli_record_run:
 * @verbs: what can be done
 * @cli: a run
 * @operands: what is to be done, and with which record; none lists
 * @typed: what else was typed, for @verbs
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
lead_cli_record_run (const LeadCliRecordVerbs  *verbs,
                     LeadCli                   *cli,
                     char                     **operands,
                     gpointer                   typed,
                     GError                   **error)
{
  if (operands[0] == NULL || (g_str_equal (operands[0], "list") && operands[1] == NULL))
    return verbs->list (cli, typed, error);
  if (g_str_equal (operands[0], "add") && (operands[1] != NULL || !verbs->names_new))
    return verbs->add (cli, typed, error);
  if (operands[1] == NULL)
    {
      lead_cli_error_set_usage (error, "%s", _(verbs->missing));
      return FALSE;
    }

  return run_one (verbs, cli, operands[0], operands[1], typed, error);
}
