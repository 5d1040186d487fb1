package org.yian.inspectionplans;

/** Where the seed of a draw comes from. */
public enum SeedSource {
    /** From the random source of the server, in the moment of the draw. */
    RANDOM,
    /** From a number that everybody can look up and that was not known when the draw was prepared. */
    PUBLIC_NUMBER
}
