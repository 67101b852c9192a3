package vn.gov.ra.outside;

import java.util.UUID;

/** What a list of records is narrowed to; every part may be null. @param text over name, address, serial and issuer, folded */
public record OutsideFilter(String text, OutsideState state, IssuerKind kind, UUID agencyId) {
}
