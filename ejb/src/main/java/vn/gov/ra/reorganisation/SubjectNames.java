package vn.gov.ra.reorganisation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import vn.gov.ra.shared.VietnameseText;

/** Names that stand in a certificate's subject (RFC 4514), without regard to upper and lower case: whole values, never parts of one. */
final class SubjectNames {

    private SubjectNames() {
    }

    /** Empty for a subject that cannot be read. */
    static Set<String> of(String subjectDn) {
        try {
            Set<String> names = new HashSet<>();
            for (Rdn rdn : new LdapName(subjectDn).getRdns()) {
                if (rdn.getValue() instanceof String text) {
                    names.add(key(text));
                }
            }
            return names;
        } catch (InvalidNameException e) {
            return Set.of();
        }
    }

    static String key(String name) {
        return VietnameseText.clean(name).toLowerCase(Locale.ROOT);
    }
}
