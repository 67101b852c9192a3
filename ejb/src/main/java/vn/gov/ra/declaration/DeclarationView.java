package vn.gov.ra.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One agency's declaration, to read. @param noChange "không có biến động" */
public record DeclarationView(UUID id, UUID campaignId, String number, String title, LocalDate dueOn, boolean closed, UUID agencyId, String agencyName, DeclarationState state,
        boolean noChange, String note, String confirmedName, Instant confirmedAt, List<DeclarationLineView> lines, long version) {
}
