#include "mixer.h"

struct mixer {
    int device;
    int volume;
    int is_open;
};

static struct mixer devices[] = {{0, 50, 0}, {1, 0, 0}};

int mixer_open(int device, mixer **opened) {
    int known = sizeof devices / sizeof devices[0];
    if (device < 0 || device >= known) {
        return MIXER_E_NO_DEVICE;
    }
    if (devices[device].is_open) {
        return MIXER_E_IN_USE;
    }
    devices[device].is_open = 1;
    *opened = &devices[device];
    return MIXER_OK;
}

int mixer_set_volume(mixer *m, int percent) {
    int before = m->volume;
    if (percent < 0 || percent > 100) {
        return MIXER_E_VOLUME;
    }
    m->volume = percent;
    return before;
}

int mixer_play(mixer *m, mixer_callback on_event, void *user) {
    if (m->volume > 90) {
        return -99; /* of a version to come: the header does not say it */
    }
    on_event(user, "codec", MIXER_OK, "first block");
    if (m->volume == 0) {
        on_event(user, "output", MIXER_E_MUTED, "block dropped");
    }
    return MIXER_OK;
}

int mixer_close(mixer *m) {
    m->is_open = 0;
    return MIXER_OK;
}
