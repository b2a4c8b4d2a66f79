/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LEAD_ERROR:
 *
 * Every error that a person can meet. The message of the #GError says what
 * happened; lead_error_get_safe() and lead_error_get_next() say what is safe
 * and what to do.
 */
#define LEAD_ERROR (lead_error_quark ())

/**
 * LeadError:
 * @LEAD_ERROR_FAILED: something the other codes don't name
 * @LEAD_ERROR_WRONG_KEY: the passphrase doesn't open the file, or its first page is damaged
 * @LEAD_ERROR_NOT_A_JOURNAL: the file is something else, or empty
 * @LEAD_ERROR_DAMAGED: a journal, but a part of it can't be read
 * @LEAD_ERROR_REFUSED: input was refused, nothing has changed
 * @LEAD_ERROR_NEWER: made by a newer version
 * @LEAD_ERROR_IN_USE: another process holds the journal
 * @LEAD_ERROR_READ_ONLY: the file or its folder can't be written
 * @LEAD_ERROR_NO_SPACE: the disk or the quota is full
 * @LEAD_ERROR_CONFLICT: the entry has changed since it was read; both texts are kept
 * @LEAD_ERROR_NOT_FOUND: no such file, entry or item
 * @LEAD_ERROR_EXISTS: a file is there already and is not overwritten
 * @LEAD_ERROR_INSECURE: encryption isn't at work, so nothing is written
 * @LEAD_ERROR_LOCKED: the journal has been locked meanwhile
 * @LEAD_ERROR_WRONG_PASSPHRASE: the passphrase doesn't open the review pack or the reply
 */
typedef enum
{
  LEAD_ERROR_FAILED,
  LEAD_ERROR_WRONG_KEY,
  LEAD_ERROR_NOT_A_JOURNAL,
  LEAD_ERROR_DAMAGED,
  LEAD_ERROR_REFUSED,
  LEAD_ERROR_NEWER,
  LEAD_ERROR_IN_USE,
  LEAD_ERROR_READ_ONLY,
  LEAD_ERROR_NO_SPACE,
  LEAD_ERROR_CONFLICT,
  LEAD_ERROR_NOT_FOUND,
  LEAD_ERROR_EXISTS,
  LEAD_ERROR_INSECURE,
  LEAD_ERROR_LOCKED,
  LEAD_ERROR_WRONG_PASSPHRASE,
} LeadError;

GQuark      lead_error_quark    (void);
const char *lead_error_get_safe (const GError *error);
const char *lead_error_get_next (const GError *error);

G_END_DECLS
