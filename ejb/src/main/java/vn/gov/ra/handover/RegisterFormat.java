package vn.gov.ra.handover;

/** As what the register of a year is had. */
public enum RegisterFormat {
    PDF, XLSX
}
