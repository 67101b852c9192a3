package vn.gov.ra.status.crl;

import java.util.stream.Stream;
import vn.gov.ra.shared.DomainException;

/** A list that was not let in. */
public class CrlRefusal extends DomainException {

    private static final long serialVersionUID = 1L;

    private final CrlError rule;

    public CrlRefusal(CrlError rule, Object... arguments) {
        super(rule, Stream.concat(Stream.of(rule.section()), Stream.of(arguments)).toArray());
        this.rule = rule;
    }

    public CrlError rule() {
        return rule;
    }
}
