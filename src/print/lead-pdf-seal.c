/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A PDF that only a passphrase opens: AES-256 (PDF 2.0, revision 6), which
 * every reader of the last ten years knows. It is done in memory alone.
 */

#include "config.h"
#include "lead-pdf-seal.h"

#include <glib/gi18n-lib.h>
#include <qpdf/qpdf-c.h>
#include <string.h>

#include "core/model/lead-error.h"

/* The format cuts off what is longer, and then any longer one opens it too. */
#define MAX_PASSPHRASE 127
#define OWNER_SIZE     32

/* The second password, which would allow what the first doesn't: nobody has it,
 * and there is nothing that it could allow. */
static void
fill_owner (char              *owner,
            LeadSurroundings  *surroundings)
{
  guint8 bytes[OWNER_SIZE];

  lead_surroundings_fill (surroundings, bytes, sizeof bytes);
  for (guint i = 0; i < sizeof bytes; i++)
    g_snprintf (owner + 2 * i, 3, "%02x", bytes[i]);
  explicit_bzero (bytes, sizeof bytes);
}

/* Which program made it, and to the second when, is nobody's business. */
static void
tidy (qpdf_data   pdf,
      const char *language)
{
  qpdf_oh root = qpdf_get_root (pdf);

  qpdf_oh_remove_key (pdf, qpdf_get_trailer (pdf), "/Info");
  qpdf_oh_remove_key (pdf, root, "/Metadata");
  qpdf_oh_replace_key (pdf, root, "/Lang", qpdf_oh_new_unicode_string (pdf, language));
}

static GBytes *
write_sealed (qpdf_data             pdf,
              const LeadPassphrase *passphrase,
              LeadSurroundings     *surroundings)
{
  char owner[2 * OWNER_SIZE + 1];
  GBytes *sealed = NULL;

  if (qpdf_init_write_memory (pdf) & QPDF_ERRORS)
    return NULL;
  fill_owner (owner, surroundings);
  qpdf_set_object_stream_mode (pdf, qpdf_o_generate);
  qpdf_set_r6_encryption_parameters2 (pdf, lead_passphrase_peek (passphrase), owner, QPDF_TRUE,
                                      QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, QPDF_TRUE,
                                      qpdf_r3p_full, QPDF_TRUE);
  if ((qpdf_write (pdf) & QPDF_ERRORS) == 0)
    sealed = g_bytes_new (qpdf_get_buffer (pdf), qpdf_get_buffer_length (pdf));
  explicit_bzero (owner, sizeof owner);

  return sealed;
}

/**
 * lead_pdf_seal:
 * @plain: a PDF that we have made
 * @language: of its words, for those who hear them
 * @passphrase: what will open it, just as it is typed
 * @surroundings: whose random source is used
 * @error: return location; %LEAD_ERROR_REFUSED when @passphrase is too long for a PDF
 *
 * Returns: (transfer full) (nullable): the same, sealed, without a word on who
 *   made it when
 */
GBytes *
lead_pdf_seal (GBytes                *plain,
               const char            *language,
               const LeadPassphrase  *passphrase,
               LeadSurroundings      *surroundings,
               GError               **error)
{
  qpdf_data pdf;
  GBytes *sealed = NULL;
  gsize size;
  const char *bytes;

  g_return_val_if_fail (plain != NULL && language != NULL && passphrase != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_SURROUNDINGS (surroundings), NULL);

  if (strlen (lead_passphrase_peek (passphrase)) > MAX_PASSPHRASE)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("The passphrase is too long for a PDF."));
      return NULL;
    }

  pdf = qpdf_init ();
  /* What goes wrong may quote the text: never to standard error. */
  qpdf_silence_errors (pdf);
  qpdf_set_suppress_warnings (pdf, QPDF_TRUE);
  bytes = g_bytes_get_data (plain, &size);
  if ((qpdf_read_memory (pdf, "pack", bytes, size, NULL) & QPDF_ERRORS) == 0)
    {
      tidy (pdf, language);
      sealed = write_sealed (pdf, passphrase, surroundings);
    }
  qpdf_cleanup (&pdf);
  if (sealed == NULL)
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_FAILED, _("The PDF can’t be sealed."));

  return sealed;
}
