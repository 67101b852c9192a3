package vn.gov.ra.declaration;

/** As what the synthesis is had. */
public enum ReportFormat {
    PDF, XLSX
}
