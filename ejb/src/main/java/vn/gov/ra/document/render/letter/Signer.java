package vn.gov.ra.document.render.letter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who signs, and in which capacity (Nghị định 30/2020, Điều 13). A head signs in the own name: no authority lines.
 *
 * @param authority the lines above the position, such as {@code TM. ỦY BAN NHÂN DÂN} and {@code KT. CHỦ TỊCH}
 * @param position the signer's own position
 * @param fullName printed under the room for the signature; null leaves it open
 */
public record Signer(List<String> authority, String position, String fullName) {

    /** Capacities of a signer other than the head: for a collective body, in the head's place, by order, by authorisation. */
    public enum Capacity { TM, KT, TL, TUQ }

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public Signer {
        authority = List.copyOf(authority);
    }

    public static Signer head(String position, String fullName) {
        return new Signer(List.of(), position, fullName);
    }

    /** {@code inWhoseName} is the collective body (TM) or the position of the head (KT, TL, TUQ). */
    public static Signer as(Capacity capacity, String inWhoseName, String position, String fullName) {
        return new Signer(List.of(line(capacity, inWhoseName)), position, fullName);
    }

    /** Adds a line on top, for a deputy who signs for a collective body: first in the head's place, then under the body. */
    public Signer under(Capacity capacity, String inWhoseName) {
        return new Signer(Stream.concat(Stream.of(line(capacity, inWhoseName)), authority.stream()).toList(),
                position, fullName);
    }

    /** All lines above the room for the signature, in capitals. */
    List<String> lines() {
        return Stream.concat(authority.stream(), Stream.of(position)).map(line -> line.toUpperCase(VIETNAMESE)).toList();
    }

    private static String line(Capacity capacity, String inWhoseName) {
        return capacity.name() + ". " + inWhoseName;
    }
}
