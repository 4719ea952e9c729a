/* The few short sounds that tell of something good. There is none for failure. */
#ifndef CORE_SIGNAL_H
#define CORE_SIGNAL_H

typedef enum Signal {
    SIGNAL_DONE,   /* "I did it" is kept */
    SIGNAL_UNLOCK, /* a camp has opened */
    SIGNAL_TURNED, /* turned back, or went a part of the way */
    SIGNALS
} Signal;

#define SIGNALS_USUAL 60 /* volume; 0 = off */
#define SIGNALS_MOST 100

#endif
