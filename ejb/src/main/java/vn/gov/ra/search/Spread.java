package vn.gov.ra.search;

/**
 * How the hits of a kind are come by, decided by their number.
 *
 * @param found what is shown as the number
 * @param ids of all hits, as the database writes an array; null where they are not known
 */
record Spread(SearchKind kind, Way way, int found, String ids) {

    enum Way { NOTHING, FEW_ANYWHERE, FEW_WORDS, WALK_WORDS, WALK_ANYWHERE }

    /**
     * Letters within words are looked for as long as they do not bury what begins so.
     *
     * @param anywhere hits, one past the cap when there are more
     * @param begun hits by the beginning of words, likewise
     * @param ids of the hits anywhere; null where they are too many
     */
    static Spread of(SearchKind kind, int anywhere, int begun, String ids) {
        if (anywhere == 0) {
            return new Spread(kind, Way.NOTHING, 0, null);
        }
        if (anywhere <= KindCount.CAP) {
            return new Spread(kind, Way.FEW_ANYWHERE, anywhere, ids);
        }
        if (begun > KindCount.CAP) {
            return new Spread(kind, Way.WALK_WORDS, begun, null);
        }
        return begun > 0 ? new Spread(kind, Way.FEW_WORDS, begun, null) : new Spread(kind, Way.WALK_ANYWHERE, anywhere, null);
    }

    KindCount count() {
        return KindCount.of(kind, found);
    }
}
