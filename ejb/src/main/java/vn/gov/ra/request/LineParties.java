package vn.gov.ra.request;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The human beings who had a hand in a line, for four eyes, and what its content is now.
 *
 * @param creator person who opened the dossier; null for a system
 * @param signer person who signed for the agency
 * @param lastEditor person who last wrote to the line
 * @param assigneeId account of the officer who holds it
 * @param contentHash SHA-256 of the line's content as it stands
 * @param reviewedHash the content the reviewer proposed on; null before
 */
public record LineParties(UUID creator, UUID signer, UUID lastEditor, UUID assigneeId, String contentHash, String reviewedHash) {

    /** Creator and signer: they do not review. */
    public Set<UUID> agencySide() {
        return persons(creator, signer);
    }

    /** Everybody who wrote or signed: they do not decide. */
    public Set<UUID> writers() {
        return persons(creator, signer, lastEditor);
    }

    /** What {@link #contentHash()} is for these values by field key. */
    public static String contentHashOf(Map<String, String> values) {
        return Payloads.hash(values);
    }

    private static Set<UUID> persons(UUID... persons) {
        return Stream.of(persons).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
