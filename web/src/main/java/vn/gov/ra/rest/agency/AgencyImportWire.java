package vn.gov.ra.rest.agency;

import java.util.List;
import java.util.Locale;
import vn.gov.ra.agency.AgencyImport;
import vn.gov.ra.shared.Messages;

/** What became of an imported list, row by row where something is wrong. */
public record AgencyImportWire(int created, int changed, int unchanged, List<Finding> findings) {

    /** @param row line of the file, the heading is 1 @param column name of the column */
    public record Finding(int row, String column, String code, String severity, String message) {
    }

    static AgencyImportWire of(AgencyImport done, Locale language) {
        return new AgencyImportWire(done.created(), done.changed(), done.unchanged(), done.findings().stream().map(found -> new Finding(found.row(), found.column(),
                found.error().code(), "ERROR", Messages.error(found.error(), language, found.arguments().toArray()))).toList());
    }
}
