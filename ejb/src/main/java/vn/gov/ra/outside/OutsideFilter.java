package vn.gov.ra.outside;

import java.util.UUID;

/** What a list of records is narrowed to; every part may be null. @param check whether the office has compared it; of those that are not over @param text over name, address, serial and issuer, folded */
public record OutsideFilter(String text, OutsideState state, IssuerKind kind, UUID agencyId, OutsideCheck check) {
}
