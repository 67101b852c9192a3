package vn.gov.ra.regulation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision that delegates the management of subscribers (văn bản ủy quyền quản lý thuê bao); quoted in the "Căn cứ" of outgoing letters.
 *
 * @param validTo exclusive; null while it stands
 */
public record DelegationDocument(UUID id, String number, LocalDate issuedOn, String issuer, String delegate, String summaryVi, LocalDate validFrom,
        LocalDate validTo, long version) {
}
