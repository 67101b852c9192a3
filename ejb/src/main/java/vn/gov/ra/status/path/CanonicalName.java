package vn.gov.ra.status.path;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * A distinguished name as names are compared (RFC 5280 §7.1): case, kind of string and runs of blanks do not count, the order of
 * the parts does. Bouncy Castle's own comparison takes names in any order and is not used for that reason.
 *
 * @param parts one text per RDN, from the root down
 */
public record CanonicalName(List<String> parts) {

    public CanonicalName {
        parts = List.copyOf(parts);
    }

    public static CanonicalName of(X500Name name) {
        return new CanonicalName(Stream.of(name.getRDNs()).map(CanonicalName::part).toList());
    }

    CanonicalName plus(RDN last) {
        List<String> longer = new ArrayList<>(parts);
        longer.add(part(last));
        return new CanonicalName(longer);
    }

    boolean empty() {
        return parts.isEmpty();
    }

    /** At or below {@code base} in the tree of names. */
    boolean within(CanonicalName base) {
        return parts.size() >= base.parts.size() && parts.subList(0, base.parts.size()).equals(base.parts);
    }

    private static String part(RDN rdn) {
        return String.join("\u0000", Stream.of(rdn.getTypesAndValues()).map(CanonicalName::attribute).sorted().toList());
    }

    private static String attribute(AttributeTypeAndValue attribute) {
        return attribute.getType().getId() + value(attribute.getValue());
    }

    private static String value(ASN1Encodable value) {
        if (value instanceof ASN1String text) {
            String plain = Normalizer.normalize(text.getString(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            return "=" + plain.strip().replaceAll("\\s+", " ");
        }
        try {
            return "#" + HexFormat.of().formatHex(value.toASN1Primitive().getEncoded("DER"));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
