package vn.gov.ra.status.ocsp;

import jakarta.enterprise.context.ApplicationScoped;

/** How far answers are signed ahead. */
@ApplicationScoped
public class Presigning {

    private volatile boolean warm;

    /** Whether the first round is over. */
    public boolean warm() {
        return warm;
    }

    void done() {
        warm = true;
    }
}
