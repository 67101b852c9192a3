package vn.gov.ra.agency;

import java.util.List;

/** What became of an imported list: the same list again makes nothing new. */
public record AgencyImport(int created, int changed, int unchanged, List<AgencyFinding> findings) {

    public AgencyImport {
        findings = List.copyOf(findings);
    }
}
