package vn.gov.ra.overview;

/** Kinds of agencies as coverage is reported; the names are those of {@code agency.level}. */
public enum AgencyLevel {
    PROVINCE, DISTRICT, COMMUNE, UNIT;

    public String labelKey() {
        return "overview.level." + name();
    }
}
