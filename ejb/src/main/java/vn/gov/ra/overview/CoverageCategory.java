package vn.gov.ra.overview;

/** Who should have a certificate, as the province's plans count it. */
public enum CoverageCategory {
    /** Agencies with a seal of their own that have a certificate as organisation (chứng thư số của cơ quan, tổ chức). */
    ORGANISATION,
    /** Leaders, each in each office held, that have one of their own there. */
    LEADER,
    /** Agencies with a seal of their own of whose records clerks (văn thư) at least one has one. */
    CLERK;

    public String labelKey() {
        return "overview.category." + name();
    }
}
