/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Memory for passphrases and keys: pages of their own, kept out of swap and
 * core dumps where the system allows it, and wiped before they go back.
 */

#include "config.h"

#include "lead-secret.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static gsize
round_to_pages (gsize size)
{
  gsize page = sysconf (_SC_PAGESIZE);

  return (size + page - 1) / page * page;
}

/**
 * lead_secret_alloc:
 * @size: bytes, more than 0
 *
 * Returns: zeroed memory, to be freed with lead_secret_free() and the same @size
 */
gpointer
lead_secret_alloc (gsize size)
{
  gsize length = round_to_pages (size);
  gpointer memory;

  g_return_val_if_fail (size > 0, NULL);

  memory = mmap (NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED)
    g_error ("No memory for a secret of %" G_GSIZE_FORMAT " bytes", size);

  /* Both are extra safety: a low limit on locked memory must not keep anybody out. */
  (void) mlock (memory, length);
  (void) madvise (memory, length, MADV_DONTDUMP);

  return memory;
}

/**
 * lead_secret_free:
 * @memory: (nullable): what lead_secret_alloc() returned
 * @size: its size
 *
 * Wipes the memory and gives it back.
 */
void
lead_secret_free (gpointer memory,
                  gsize    size)
{
  gsize length = round_to_pages (size);

  if (memory == NULL)
    return;

  explicit_bzero (memory, length);
  munlock (memory, length);
  munmap (memory, length);
}

/**
 * lead_secret_wipe_string:
 * @text: (nullable) (transfer full): a string that held a secret
 *
 * Frees an ordinary string after overwriting it.
 */
void
lead_secret_wipe_string (char *text)
{
  if (text == NULL)
    return;

  explicit_bzero (text, strlen (text));
  g_free (text);
}
