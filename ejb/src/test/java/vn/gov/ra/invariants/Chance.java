package vn.gov.ra.invariants;

import java.util.Random;
import java.util.SplittableRandom;

/** Chance that can be had again. */
public final class Chance {

    private Chance() {
    }

    /** Neighbouring seeds of {@link Random} itself begin with the same choices. */
    public static Random of(long seed) {
        return new Random(new SplittableRandom(seed).nextLong());
    }
}
