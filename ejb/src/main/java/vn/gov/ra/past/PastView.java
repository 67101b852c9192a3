package vn.gov.ra.past;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An object as it was at the end of a day; nothing can be done to it here.
 *
 * @param firstRecord the first day that can be asked for
 * @param name as it was called then, or now where {@code nameKept} is false
 * @param certificates null where they are not part of it, or not for the reader
 * @param tokens as {@code certificates}
 * @param tokensKept false where devices were registered by then of which nobody kept who had them: the list may lack some
 * @param timeline what became of it up to the end of that day, newest first, at most 200 steps
 * @param positions null where they are not part of it, or not for the reader
 */
public record PastView(PastSubject subject, UUID id, LocalDate asOf, LocalDate firstRecord, String name, boolean nameKept, List<PastFact> facts,
        List<PastCertificate> certificates, List<PastToken> tokens, boolean tokensKept, List<PastPosition> positions, List<PastStep> timeline) {
}
