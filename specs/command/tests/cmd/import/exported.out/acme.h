/*
 * Error codes: Acme Store
 *
 * Made by `cargo errcodes export`: a change here is lost.
 */
#ifndef ACME_ERRORS_H
#define ACME_ERRORS_H

#include <stddef.h>
#include <stdint.h>

#define STORE_FAILED ((uint32_t)0x80004005) /* 5: no text of Acme */
#define STORE_FAIL STORE_FAILED

/* TODO: name the group */

#define ACME_BAD_KEY ((uint32_t)0x00000011) /* n/a */

/* 0x000063C0..=0x000063CF, with the codes among them: wrong PIN */
static inline int acme_is_wrong_pin(uint32_t code)
{
    return code >= ((uint32_t)0x000063C0) && code <= ((uint32_t)0x000063CF);
}

/* The message in UTF-8; NULL if the code is not listed. */
static inline const char *acme_message(uint32_t code)
{
    switch (code) {
    case STORE_FAILED:
        return "5: no text of Acme";
    case ACME_BAD_KEY:
        return "n/a";
    default:
        break;
    }
    if (acme_is_wrong_pin(code)) {
        return "wrong PIN";
    }
    return NULL;
}

#endif /* ACME_ERRORS_H */
