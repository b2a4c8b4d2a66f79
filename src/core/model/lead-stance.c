/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-stance.h"

#include <glib/gi18n-lib.h>

/* Ids are what files and the command line carry; names and glosses are what a
 * person reads. The word "stance" itself is never shown. */
static const struct
{
  const char    *id;
  const char    *name;
  const char    *gloss;
  LeadStanceSet  set;
} stances[LEAD_N_STANCES] = {
  [LEAD_STANCE_NONE] = { "none", "", "", LEAD_STANCE_SET_NONE },
  [LEAD_STANCE_PRACTISED] = {
    "practised", N_("practised"), N_("You did this."), LEAD_STANCE_SET_BEHAVIOUR,
  },
  [LEAD_STANCE_MISSED] = {
    "missed", N_("missed"), N_("You wish you had done this."), LEAD_STANCE_SET_BEHAVIOUR,
  },
  [LEAD_STANCE_SEEN] = {
    "seen", N_("seen"), N_("Somebody else did this."), LEAD_STANCE_SET_BEHAVIOUR,
  },
  [LEAD_STANCE_MET] = {
    "met", N_("met"), N_("It stood in the way."), LEAD_STANCE_SET_BARRIER,
  },
  [LEAD_STANCE_WORKED_ROUND] = {
    "worked-round", N_("worked round"), N_("It was there, and you found a way past it."),
    LEAD_STANCE_SET_BARRIER,
  },
  [LEAD_STANCE_SHIFTED] = {
    "shifted", N_("shifted"), N_("The barrier itself moved."), LEAD_STANCE_SET_BARRIER,
  },
};

static const char * const set_ids[] = {
  [LEAD_STANCE_SET_NONE] = "none",
  [LEAD_STANCE_SET_BEHAVIOUR] = "behaviour",
  [LEAD_STANCE_SET_BARRIER] = "barrier",
};

static const LeadStance set_firsts[] = {
  [LEAD_STANCE_SET_NONE] = LEAD_STANCE_NONE,
  [LEAD_STANCE_SET_BEHAVIOUR] = LEAD_STANCE_PRACTISED,
  [LEAD_STANCE_SET_BARRIER] = LEAD_STANCE_MET,
};

/**
 * lead_stance_to_id:
 * @self: a stance
 *
 * Returns: (transfer none): such as "worked-round"
 */
const char *
lead_stance_to_id (LeadStance self)
{
  g_return_val_if_fail (self < LEAD_N_STANCES, NULL);

  return stances[self].id;
}

/**
 * lead_stance_from_id:
 * @id: such as "worked-round"
 * @stance: (out): where to put the stance
 *
 * Returns: whether there is one of that id
 */
gboolean
lead_stance_from_id (const char *id, LeadStance *stance)
{
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (stance != NULL, FALSE);

  for (guint i = 0; i < LEAD_N_STANCES; i++)
    {
      if (g_str_equal (stances[i].id, id))
        {
          *stance = i;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * lead_stance_get_name:
 * @self: a stance
 *
 * Returns: (transfer none): its name in the reader's language, in lower case
 */
const char *
lead_stance_get_name (LeadStance self)
{
  g_return_val_if_fail (self < LEAD_N_STANCES, NULL);

  return *stances[self].name != '\0' ? _(stances[self].name) : "";
}

/**
 * lead_stance_get_gloss:
 * @self: a stance
 *
 * Returns: (transfer none): a sentence that says what it means
 */
const char *
lead_stance_get_gloss (LeadStance self)
{
  g_return_val_if_fail (self < LEAD_N_STANCES, NULL);

  return *stances[self].gloss != '\0' ? _(stances[self].gloss) : "";
}

/**
 * lead_stance_get_set:
 * @self: a stance
 *
 * Returns: the set it belongs to
 */
LeadStanceSet
lead_stance_get_set (LeadStance self)
{
  g_return_val_if_fail (self < LEAD_N_STANCES, LEAD_STANCE_SET_NONE);

  return stances[self].set;
}

/**
 * lead_stance_set_to_id:
 * @self: a set of stances
 *
 * Returns: (transfer none): "none", "behaviour" or "barrier"
 */
const char *
lead_stance_set_to_id (LeadStanceSet self)
{
  g_return_val_if_fail (self < G_N_ELEMENTS (set_ids), NULL);

  return set_ids[self];
}

/**
 * lead_stance_set_from_id:
 * @id: "none", "behaviour" or "barrier"
 * @set: (out): where to put the set
 *
 * Returns: whether there is one of that id
 */
gboolean
lead_stance_set_from_id (const char *id, LeadStanceSet *set)
{
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (set != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (set_ids); i++)
    {
      if (g_str_equal (set_ids[i], id))
        {
          *set = i;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * lead_stance_set_get:
 * @self: a set of stances
 * @position: 0 for the one that a single press sets, up to 2
 *
 * Returns: that stance, or %LEAD_STANCE_NONE
 */
LeadStance
lead_stance_set_get (LeadStanceSet self, guint position)
{
  g_return_val_if_fail (self < G_N_ELEMENTS (set_firsts), LEAD_STANCE_NONE);

  if (self == LEAD_STANCE_SET_NONE || position > 2)
    return LEAD_STANCE_NONE;
  return set_firsts[self] + position;
}

/**
 * lead_stance_set_has:
 * @self: a set of stances
 * @stance: a stance
 *
 * Returns: whether an item with @self may be tagged with @stance
 */
gboolean
lead_stance_set_has (LeadStanceSet self, LeadStance stance)
{
  return lead_stance_get_set (stance) == self;
}
