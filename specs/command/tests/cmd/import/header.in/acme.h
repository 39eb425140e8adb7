#ifndef ACME_H
#define ACME_H 1

#include "acme_codes.h"

/* Error codes of all calls. */
enum acme_error {
    ACME_OK = 0,
    ACME_ERROR_FULL = ACME_BASE + 1,    /* no room is left */
    ACME_ERROR_BUSY = ACME_BASE + 2,    /* another call is running */
    ACME_ERROR_LIMIT                    /* too many rooms */
};

/* The old name of it. */
#define ACME_ERROR_NO_ROOM ACME_ERROR_FULL

/* Error codes of the filter. */
enum acme_filter_error { ACME_FILTER_PASS, ACME_FILTER_DENY = ACME_BASE + 1, ACME_FILTER_SKIP };

#define ACME_COLOR_RED 1

#endif
