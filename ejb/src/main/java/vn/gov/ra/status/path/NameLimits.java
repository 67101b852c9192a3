package vn.gov.ra.status.path;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;

/** Name constraints gathered on the way down (RFC 5280 §4.2.1.10): a name must lie within every permitted set and within no excluded one. */
final class NameLimits {

    private static final int IPV4_WITH_MASK = 8;
    private static final int IPV6_WITH_MASK = 32;

    private final List<List<GeneralName>> permitted = new ArrayList<>();
    private final List<GeneralName> excluded = new ArrayList<>();

    /** @throws IllegalArgumentException it has a part that the RFC forbids */
    void add(NameConstraints constraints) {
        List<GeneralName> allowed = bases(constraints.getPermittedSubtrees());
        List<GeneralName> forbidden = bases(constraints.getExcludedSubtrees());
        if (allowed.isEmpty() && forbidden.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
        permitted.add(allowed);
        excluded.addAll(forbidden);
    }

    private static List<GeneralName> bases(GeneralSubtree[] subtrees) {
        if (subtrees == null) {
            return List.of();
        }
        return Stream.of(subtrees).map(subtree -> {
            if (subtree.getMinimum().signum() != 0 || subtree.getMaximum() != null) {
                throw new IllegalArgumentException("minimum or maximum");
            }
            return subtree.getBase();
        }).toList();
    }

    boolean allow(PathCertificate certificate) {
        if (permitted.isEmpty() && excluded.isEmpty()) {
            return true;
        }
        return names(certificate).allMatch(this::allow);
    }

    /** The subject, addresses in it, and the alternative names. */
    private static Stream<GeneralName> names(PathCertificate certificate) {
        X500Name subject = certificate.certificate().getSubject();
        Stream<GeneralName> own = certificate.subject().empty() ? Stream.empty() : Stream.of(new GeneralName(subject));
        Stream<GeneralName> addresses = Stream.of(subject.getRDNs()).flatMap(rdn -> Stream.of(rdn.getTypesAndValues()))
                .filter(attribute -> attribute.getType().equals(PKCSObjectIdentifiers.pkcs_9_at_emailAddress))
                .map(attribute -> new GeneralName(GeneralName.rfc822Name, ((ASN1String) attribute.getValue()).getString()));
        Stream<GeneralName> others = certificate.alternativeNames() == null ? Stream.empty() : Stream.of(certificate.alternativeNames().getNames());
        return Stream.of(own, addresses, others).flatMap(each -> each);
    }

    private boolean allow(GeneralName name) {
        boolean everywhere = permitted.stream().allMatch(set -> {
            List<GeneralName> same = set.stream().filter(base -> base.getTagNo() == name.getTagNo()).toList();
            return same.isEmpty() || same.stream().anyMatch(base -> within(name, base, false));
        });
        return everywhere && excluded.stream().filter(base -> base.getTagNo() == name.getTagNo()).noneMatch(base -> within(name, base, true));
    }

    /** @param doubtful what to say of a kind of name, or a form of it, that is not understood: neither permitted nor free of exclusion */
    private static boolean within(GeneralName name, GeneralName base, boolean doubtful) {
        return switch (name.getTagNo()) {
            case GeneralName.directoryName -> CanonicalName.of(X500Name.getInstance(name.getName())).within(CanonicalName.of(X500Name.getInstance(base.getName())));
            case GeneralName.dNSName -> host(text(name), text(base), true, doubtful);
            case GeneralName.rfc822Name -> mailbox(text(name), text(base), doubtful);
            case GeneralName.uniformResourceIdentifier -> uri(text(name), text(base), doubtful);
            case GeneralName.iPAddress -> address(octets(name), octets(base), doubtful);
            default -> doubtful;
        };
    }

    private static String text(GeneralName name) {
        return ((ASN1String) name.getName()).getString().strip();
    }

    private static byte[] octets(GeneralName name) {
        return ASN1OctetString.getInstance(name.getName()).getOctets();
    }

    /** @param below whether names below the base are within it without a dot in front */
    private static boolean host(String name, String base, boolean below, boolean excluding) {
        String host = plain(name);
        String limit = plain(base);
        if (limit.isEmpty()) {
            return true;
        }
        // A wildcard covers hosts it does not spell out: excluded as soon as one of them is.
        if (host.startsWith("*.") && excluding && limit.endsWith(host.substring(1))) {
            return true;
        }
        if (limit.startsWith(".")) {
            return host.endsWith(limit) || below && excluding && host.equals(limit.substring(1));
        }
        return host.equals(limit) || below && host.endsWith("." + limit);
    }

    private static String plain(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static boolean mailbox(String name, String base, boolean doubtful) {
        int at = name.lastIndexOf('@');
        if (at < 0) {
            return doubtful;
        }
        int limit = base.lastIndexOf('@');
        if (limit < 0) {
            return host(name.substring(at + 1), base, false, doubtful);
        }
        // The part before the sign is case-sensitive; where it would only narrow what is excluded it is not.
        String local = name.substring(0, at);
        String wanted = base.substring(0, limit);
        return (doubtful ? local.equalsIgnoreCase(wanted) : local.equals(wanted)) && plain(name.substring(at + 1)).equals(plain(base.substring(limit + 1)));
    }

    private static boolean uri(String name, String base, boolean doubtful) {
        try {
            String host = new URI(name).getHost();
            boolean named = host != null && !host.startsWith("[") && !host.matches("[0-9.]+");
            return named ? host(host, base, false, doubtful) : doubtful;
        } catch (URISyntaxException e) {
            return doubtful;
        }
    }

    private static boolean address(byte[] address, byte[] base, boolean doubtful) {
        boolean known = base.length == IPV4_WITH_MASK || base.length == IPV6_WITH_MASK;
        if (!known || address.length != 4 && address.length != 16) {
            return doubtful;
        }
        if (address.length * 2 != base.length) {
            return false;
        }
        for (int i = 0; i < address.length; i++) {
            int mask = base[address.length + i];
            if ((address[i] & mask) != (base[i] & mask)) {
                return false;
            }
        }
        return true;
    }
}
