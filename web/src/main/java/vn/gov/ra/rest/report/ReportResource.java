package vn.gov.ra.rest.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.gov.ra.certificate.AgencyBalance;
import vn.gov.ra.certificate.CertificateBalanceService;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** Counts that add up. */
@Path("v1/reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

    @Inject
    private CertificateBalanceService balances;

    /**
     * Certificates agency by agency in a period: {@code opening + received + transferredIn - transferredOut = closing} and
     * {@code closing = live + onHold + expired + revoked}. What was taken over from old registers is part of {@code opening}, never of {@code received}.
     *
     * @param from first day; the first of this year where nothing is said
     * @param to last day; today where nothing is said
     */
    @GET
    @Path("certificate-balance")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<AgencyBalance> certificateBalance(@BeanParam PageParams page, @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("agency") String agency) {
        return balances.of(Words.date(from, "/from"), Words.date(to, "/to"), Words.uuid(agency, "agency"), page.paging());
    }
}
