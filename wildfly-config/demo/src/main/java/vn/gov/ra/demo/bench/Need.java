package vn.gov.ra.demo.bench;

/** What the launcher has to provide before a bench runs. */
public enum Need {
    /** An empty database with today's schema beside the portal's own; gone afterwards. */
    SCRATCH,
    /** The portal of this state directory, answering. */
    PORTAL,
    /** A portal of the bench's own beside it, with the demo's data and a database that may be filled; gone afterwards. */
    OWN
}
