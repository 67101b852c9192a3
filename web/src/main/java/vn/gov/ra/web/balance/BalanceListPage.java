package vn.gov.ra.web.balance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.certificate.AgencyBalance;
import vn.gov.ra.certificate.CertificateBalanceService;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** What each agency had at the beginning, got, gave and has at the end of a period; without days this year up to today. */
@Named("balanceList")
@RequestScoped
public class BalanceListPage extends ListPage<AgencyBalance> {

    @Inject
    private CertificateBalanceService balances;

    @Override
    public String getName() {
        return "balance";
    }

    @Override
    protected Slice<AgencyBalance> fetch(Paging paging) {
        return balances.of(day("from"), day("to"), agency(), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return andAgency("balance.agency", day("from", "balance.from"), day("to", "balance.to"));
    }

    @Override
    protected List<ListColumn<AgencyBalance>> columns() {
        return List.of(new ListColumn<>("balance.code", AgencyBalance::agencyCode), new ListColumn<>("balance.agency", AgencyBalance::agencyName),
                new ListColumn<>("balance.opening", AgencyBalance::opening), new ListColumn<>("balance.received", AgencyBalance::received),
                new ListColumn<>("balance.in", AgencyBalance::transferredIn), new ListColumn<>("balance.out", AgencyBalance::transferredOut),
                new ListColumn<>("balance.closing", AgencyBalance::closing), new ListColumn<>("balance.live", AgencyBalance::live),
                new ListColumn<>("balance.onHold", AgencyBalance::onHold), new ListColumn<>("balance.expired", AgencyBalance::expired),
                new ListColumn<>("balance.revoked", AgencyBalance::revoked));
    }
}
