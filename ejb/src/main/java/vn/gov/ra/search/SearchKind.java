package vn.gov.ra.search;

import java.util.Arrays;
import vn.gov.ra.shared.Labelled;

/** What can be found, in the order of equals. */
public enum SearchKind implements Labelled {
    AGENCY, PERSON, DOSSIER, LINE, LIST, CERTIFICATE, TOKEN, LETTER;

    /** As {@code search_entry.rank} has it. */
    int rank() {
        return ordinal() + 1;
    }

    static SearchKind ranked(int rank) {
        return values()[rank - 1];
    }

    /** Everybody may read the whole directory of agencies; of the rest an agency sees its own. */
    boolean open() {
        return this == AGENCY;
    }

    /** @return null for a word that names no kind */
    public static SearchKind named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.name().equalsIgnoreCase(word)).findFirst().orElse(null);
    }

    @Override
    public String labelKey() {
        return "search.kind." + name();
    }
}
