package vn.gov.ra.demo.ca;

import java.util.Objects;

/**
 * Whom a certificate is for, in the words of the distinguished name ({@code domain.md} §6.3).
 *
 * @param cn    name of the person, the organisation or the device; required
 * @param email official address, also put into the subject alternative name; null or blank for none
 * @param ou    unit; null or blank for none
 * @param o     organisation; null or blank for none
 * @param l     province or city; null or blank for none
 */
public record SubjectSpec(String cn, String email, String ou, String o, String l, Kind kind) {

    /** What kind of subscriber holds the certificate; decides the key usages. */
    public enum Kind { PERSON, ORGANISATION, DEVICE }

    public SubjectSpec {
        if (cn == null || cn.isBlank()) throw new IllegalArgumentException("a subject needs a name");
        Objects.requireNonNull(kind, "kind");
    }

    public static SubjectSpec person(String cn, String email, String ou, String o, String l) {
        return new SubjectSpec(cn, email, ou, o, l, Kind.PERSON);
    }

    public static SubjectSpec organisation(String cn, String email, String o, String l) {
        return new SubjectSpec(cn, email, null, o, l, Kind.ORGANISATION);
    }

    SubjectSpec withName(String name) {
        return new SubjectSpec(name, email, ou, o, l, kind);
    }

    SubjectSpec withEmail(String address) {
        return new SubjectSpec(cn, address, ou, o, l, kind);
    }

    SubjectSpec withUnit(String unit) {
        return new SubjectSpec(cn, email, unit, o, l, kind);
    }
}
