/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-error.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (lead-error-quark, lead_error)

/* The two sentences that follow the message of each code, by code. */
static const struct
{
  const char *safe;
  const char *next;
} advice[] = {
  [LEAD_ERROR_FAILED] = {
    N_("What was saved before is untouched."),
    N_("Try again. If it happens again, make a backup copy of the journal file first."),
  },
  [LEAD_ERROR_WRONG_KEY] = {
    N_("The journal has not been changed."),
    N_("Type the passphrase again, with Caps Lock off. If you are sure of it, the start of the "
       "file may be damaged: restore the newest backup."),
  },
  [LEAD_ERROR_NOT_A_JOURNAL] = {
    N_("The file has not been changed."),
    N_("Choose another file. If this one used to be your journal, restore the newest backup."),
  },
  [LEAD_ERROR_DAMAGED] = {
    N_("Nothing has been deleted, and the damaged file is kept."),
    N_("Restore the newest backup; what is newer can often still be read from the damaged file."),
  },
  [LEAD_ERROR_REFUSED] = {
    N_("Your journal has not been changed."),
    N_("Check that you chose the right file, and try again."),
  },
  [LEAD_ERROR_NEWER] = {
    N_("The journal has not been changed."),
    N_("Open it with the newest version of SysLead."),
  },
  [LEAD_ERROR_IN_USE] = {
    N_("The journal is safe where it is open."),
    N_("Close it there first, then try again."),
  },
  [LEAD_ERROR_READ_ONLY] = {
    N_("What was saved before can still be read."),
    N_("Make the file and its folder writable, or copy the journal to a folder of your own."),
  },
  [LEAD_ERROR_NO_SPACE] = {
    N_("What was saved before is untouched; what you typed stays in the window."),
    N_("Free some space on the disk, then try again."),
  },
  [LEAD_ERROR_CONFLICT] = {
    N_("Both texts are kept: one as the entry, the other in its history."),
    N_("Read both and keep what you want."),
  },
  [LEAD_ERROR_NOT_FOUND] = {
    N_("Nothing has been changed."),
    N_("Check the name and try again."),
  },
  [LEAD_ERROR_EXISTS] = {
    N_("What is there has not been changed."),
    N_("Choose another name, or move the other file away first."),
  },
  [LEAD_ERROR_INSECURE] = {
    N_("Nothing has been written."),
    N_("Install SysLead again: this copy can’t encrypt, and so it won’t go on."),
  },
  [LEAD_ERROR_LOCKED] = {
    N_("What was saved before is untouched."),
    N_("Unlock the journal and try again."),
  },
  [LEAD_ERROR_WRONG_PASSPHRASE] = {
    N_("Nothing has been changed."),
    N_("Type the six words again, or ask whoever sent it for them."),
  },
};

static int
advice_index (const GError *error)
{
  if (error->domain != LEAD_ERROR)
    return LEAD_ERROR_FAILED;
  if (error->code < 0 || error->code >= (int) G_N_ELEMENTS (advice))
    return LEAD_ERROR_FAILED;
  return error->code;
}

/**
 * lead_error_get_safe:
 * @error: an error, of any domain
 *
 * Says what has not been harmed by it.
 *
 * Returns: a sentence in the reader's language
 */
const char *
lead_error_get_safe (const GError *error)
{
  g_return_val_if_fail (error != NULL, NULL);

  return _(advice[advice_index (error)].safe);
}

/**
 * lead_error_get_next:
 * @error: an error, of any domain
 *
 * Says what the reader can do about it.
 *
 * Returns: one or two sentences in the reader's language
 */
const char *
lead_error_get_next (const GError *error)
{
  g_return_val_if_fail (error != NULL, NULL);

  return _(advice[advice_index (error)].next);
}
