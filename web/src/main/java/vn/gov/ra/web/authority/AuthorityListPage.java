package vn.gov.ra.web.authority;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.certificate.AuthorityService;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.status.crl.CrlService;
import vn.gov.ra.status.crl.CrlSummary;
import vn.gov.ra.web.support.AuthorityName;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;

/** The registered authorities and how far each one's revocation list can be relied upon. */
@Named("authorityList")
@RequestScoped
public class AuthorityListPage {

    private static final long ALL = 100;

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

        public String name() {
            return AuthorityName.of(authority.subject(), authority.alias());
        }

        /** Percent of the time of the list that is over, for a bar. */
        public long passed() {
            return Math.max(0, Math.min(ALL, list.window().passed()));
        }

        /** Colour of the bar; its words stand beside it. */
        public String css() {
            return switch (list.freshness()) {
                case FRESH -> "ok";
                case AGING -> "v";
                case STALE -> "wait";
                case EXPIRED, NONE -> "bad";
            };
        }
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
