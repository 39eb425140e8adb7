/* A sound mixer, which is made up. Functions return an error below zero. */

#ifndef MIXER_H
#define MIXER_H

#define MIXER_OK 0
#define MIXER_E_NO_DEVICE (-1)
#define MIXER_E_IN_USE (-2)
#define MIXER_E_VOLUME (-3)
#define MIXER_E_MUTED (-4)

typedef struct mixer mixer;

/* Called for each event, with MIXER_OK or the code of an error. The texts are gone afterwards. */
typedef void (*mixer_callback)(void *user, const char *module, int code, const char *text);

int mixer_open(int device, mixer **opened);
/* The volume so far, which is no error. */
int mixer_set_volume(mixer *m, int percent);
int mixer_play(mixer *m, mixer_callback on_event, void *user);
int mixer_close(mixer *m);

#endif
