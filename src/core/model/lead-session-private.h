/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-session-builder.h"

G_BEGIN_DECLS

/**
 * LeadSessionPart:
 *
 * What a session has any number of, in the writer's order.
 */
typedef enum
{
  LEAD_SESSION_AIMS,
  LEAD_SESSION_AGENDA,
  LEAD_SESSION_PIECES,
  LEAD_SESSION_NOTES,
  LEAD_SESSION_AGREEMENTS,
} LeadSessionPart;

#define LEAD_SESSION_N_PARTS (LEAD_SESSION_AGREEMENTS + 1)

/**
 * LeadSessionValue:
 * @uuid: (nullable): what names it for good
 *
 * What every value in a part begins with.
 */
typedef struct
{
  char *uuid;
} LeadSessionValue;

/* Written by the builder only, before anybody else sees the session. */
struct _LeadSession
{
  GObject parent_instance;

  int64_t           id;
  char             *uuid;
  int64_t           created_ms;
  int64_t           modified_ms;
  int64_t           trashed_ms;
  LeadDay           day;
  char             *whom;
  LeadSessionWith   with;
  LeadDay           from;
  LeadDay           to;
  char             *want;
  LeadDay           held;
  char            **challenges;
  char            **charts;
  GHashTable       *chart_items; /* id of a chart → uuid of a point */
  GPtrArray        *parts[LEAD_SESSION_N_PARTS];
};

/* Makes a session; lead-session-builder.h says how. */
struct _LeadSessionBuilder
{
  LeadSession *session;
  GPtrArray   *challenges; /* char * */
  GPtrArray   *charts;     /* char * */
};

gpointer lead_session_value_copy (LeadSessionPart  part,
                                  gconstpointer    value);

G_END_DECLS
