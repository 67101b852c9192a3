package vn.gov.ra.web.authority;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.certificate.AuthorityService;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.shared.Row;
import vn.gov.ra.status.crl.CrlService;
import vn.gov.ra.status.crl.CrlSummary;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;

/** The registered authorities and how far each one's revocation list can be relied upon. */
@Named("authorityList")
@RequestScoped
public class AuthorityListPage {

    @Inject
    private AuthorityService authorities;
    @Inject
    private CrlService lists;
    @Inject
    private Language language;
    @Inject
    private Notice notice;

    private List<Row> rows;

    /** An authority with its list. */
    public record Row(AuthorityView authority, CrlSummary list) {
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = authorities.list().stream().map(view -> new Row(view, lists.summary(view.alias()))).toList();
        }
        return rows;
    }

    public String refresh(String alias) {
        return Refreshing.refresh(lists, alias, notice, language.locale()) ? "/authorities/list?faces-redirect=true" : again();
    }

    private String again() {
        rows = null;
        return null;
    }
}
