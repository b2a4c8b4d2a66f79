/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-recovery-code.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"

#define GROUPS LEAD_RECOVERY_CODE_GROUPS
#define GROUP_DATA 4
#define GROUP_LENGTH (GROUP_DATA + 1)
#define BITS 5
#define NOTHING 0xff

/* No I, L, O or U: the first three are read as 1, 1 and 0. */
static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/* Times x in the field of 32 elements, modulo x^5 + x^2 + 1. */
static guint8
times_x (guint8 value)
{
  value <<= 1;

  return value & 0x20 ? value ^ 0x25 : value;
}

/* Each character counts with a weight of its own, and so does the number of
 * the group: one wrong character, two that changed places and groups that did
 * give another result. */
static guint8
check_of (const guint8 symbols[GROUP_DATA],
          guint        group)
{
  guint8 sum = group;

  for (guint i = 0; i < GROUP_DATA; i++)
    sum = times_x (sum) ^ symbols[i];

  return times_x (sum);
}

static guint8
get_symbol (const guint8 *bytes,
            guint         position)
{
  guint8 symbol = 0;

  for (guint bit = position * BITS; bit < (position + 1) * BITS; bit++)
    {
      guint8 value = bit < LEAD_KEY_SIZE * 8 ? (bytes[bit / 8] >> (7 - bit % 8)) & 1 : 0;

      symbol = (guint8) (symbol << 1) | value;
    }

  return symbol;
}

/* Returns whether the bits beyond the key are empty, as they were written. */
static gboolean
put_symbol (guint8 *bytes,
            guint   position,
            guint8  symbol)
{
  for (guint i = 0; i < BITS; i++)
    {
      guint bit = position * BITS + i;
      guint8 value = (symbol >> (BITS - 1 - i)) & 1;

      if (bit < LEAD_KEY_SIZE * 8)
        bytes[bit / 8] |= (guint8) (value << (7 - bit % 8));
      else if (value != 0)
        return FALSE;
    }

  return TRUE;
}

/**
 * lead_recovery_code_encode:
 * @key: a key
 *
 * Returns: (transfer full): it as text for people, in capitals, with hyphens
 *   between the groups. It opens the journal: wipe it with
 *   lead_secret_wipe_string() when it isn't needed any more
 */
char *
lead_recovery_code_encode (const LeadKey *key)
{
  char *text;
  char *next;

  g_return_val_if_fail (key != NULL, NULL);

  text = next = g_malloc0 (GROUPS * (GROUP_LENGTH + 1));
  for (guint group = 0; group < GROUPS; group++)
    {
      guint8 symbols[GROUP_DATA];

      if (group > 0)
        *next++ = '-';
      for (guint i = 0; i < GROUP_DATA; i++)
        {
          symbols[i] = get_symbol (lead_key_get_bytes (key), group * GROUP_DATA + i);
          *next++ = alphabet[symbols[i]];
        }
      *next++ = alphabet[check_of (symbols, group)];
      explicit_bzero (symbols, sizeof symbols);
    }

  return text;
}

static guint8
symbol_of (gunichar character)
{
  char ascii = character < 0x80 ? g_ascii_toupper ((char) character) : '\0';
  const char *found;

  if (ascii == 'I' || ascii == 'L')
    return 1;
  if (ascii == 'O')
    return 0;
  found = ascii != '\0' ? strchr (alphabet, ascii) : NULL;

  return found != NULL ? (guint8) (found - alphabet) : NOTHING;
}

/* Hyphens of all kinds, spaces and line ends only help the eye. */
static gboolean
is_decoration (gunichar character)
{
  return g_unichar_isspace (character) || g_unichar_ispunct (character);
}

/* Fills in what the text says, %NOTHING for what can't be read; returns how
 * many characters there are, which may be more than fit. */
static guint
read_symbols (const char *text,
              guint8      symbols[GROUPS * GROUP_LENGTH])
{
  guint n = 0;

  memset (symbols, NOTHING, GROUPS * GROUP_LENGTH);
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (is_decoration (character))
        continue;
      if (n < GROUPS * GROUP_LENGTH)
        symbols[n] = symbol_of (character);
      n++;
    }

  return n;
}

static gboolean
is_group_right (const guint8 *symbols,
                guint         group)
{
  const guint8 *own = symbols + group * GROUP_LENGTH;

  for (guint i = 0; i < GROUP_LENGTH; i++)
    {
      if (own[i] == NOTHING)
        return FALSE;
    }

  return check_of (own, group) == own[GROUP_DATA];
}

static void
inspect (const guint8  symbols[GROUPS * GROUP_LENGTH],
         guint         n,
         guint        *good,
         guint        *wrong)
{
  guint whole = MIN (n / GROUP_LENGTH, GROUPS);

  *good = 0;
  *wrong = 0;
  while (*good < whole && is_group_right (symbols, *good))
    (*good)++;
  if (*good < whole)
    *wrong = *good + 1;
}

/**
 * lead_recovery_code_inspect:
 * @text: what was typed so far
 * @good: (out): how many groups from the start are right
 * @wrong: (out): which group has a typing error, from 1; 0: none that is whole
 */
void
lead_recovery_code_inspect (const char *text,
                            guint      *good,
                            guint      *wrong)
{
  guint8 symbols[GROUPS * GROUP_LENGTH];

  g_return_if_fail (text != NULL && good != NULL && wrong != NULL);

  inspect (symbols, read_symbols (text, symbols), good, wrong);
  explicit_bzero (symbols, sizeof symbols);
}

static gboolean
is_whole (const guint8   symbols[GROUPS * GROUP_LENGTH],
          guint          n,
          GError       **error)
{
  guint good, wrong;

  inspect (symbols, n, &good, &wrong);
  if (wrong != 0)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                 _("There is a typing error in group %u."), wrong);
  else if (n != GROUPS * GROUP_LENGTH)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                 _("The code has %u groups of %u characters; these are %u characters."),
                 GROUPS, GROUP_LENGTH, n);
  else
    return TRUE;

  return FALSE;
}

/**
 * lead_recovery_code_decode:
 * @text: what was typed; capitals or not, hyphens and spaces are all the same
 * @error: (out) (optional): where the typing error is
 *
 * Returns: (transfer full) (nullable): the key, without a salt
 */
LeadKey *
lead_recovery_code_decode (const char  *text,
                           GError     **error)
{
  const guint8 salt[LEAD_SALT_SIZE] = { 0 };
  guint8 symbols[GROUPS * GROUP_LENGTH];
  guint8 bytes[LEAD_KEY_SIZE] = { 0 };
  LeadKey *key = NULL;
  gboolean right;

  g_return_val_if_fail (text != NULL, NULL);

  right = is_whole (symbols, read_symbols (text, symbols), error);
  for (guint i = 0; right && i < GROUPS * GROUP_DATA; i++)
    {
      right = put_symbol (bytes, i, symbols[i / GROUP_DATA * GROUP_LENGTH + i % GROUP_DATA]);
      if (!right)
        g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                     _("There is a typing error in group %u."), GROUPS);
    }
  if (right)
    key = lead_key_new (bytes, salt);
  explicit_bzero (symbols, sizeof symbols);
  explicit_bzero (bytes, sizeof bytes);

  return key;
}
