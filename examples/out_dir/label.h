/* The label printer's interface, as its vendor ships it. */
#ifndef LABEL_H
#define LABEL_H

#define LABEL_OK            0
#define LABEL_ERR_NO_PAPER  1 /* out of labels */
#define LABEL_ERR_LID_OPEN  2 /* the lid is open */
#define LABEL_ERR_TOO_HOT   3 /* the print head is too hot */

int label_print(const char *text);

#endif
