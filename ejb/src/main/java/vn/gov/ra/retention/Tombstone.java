package vn.gov.ra.retention;

import java.util.Locale;
import java.util.UUID;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.VietnameseText;

/** What stands instead of a name. The code tells two wiped people apart and says nothing about either. */
record Tombstone(String name) {

    private static final int CODE_LENGTH = 8;
    private static final int KEY_LENGTH = 200;

    static Tombstone of(UUID person) {
        return new Tombstone(Messages.label("retention.tombstone", Messages.VI, Sha256.hex(person.toString()).substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT)));
    }

    String searchKey() {
        return VietnameseText.searchKey(KEY_LENGTH, name);
    }

    String sortKey() {
        return VietnameseText.sortKey(name);
    }
}
