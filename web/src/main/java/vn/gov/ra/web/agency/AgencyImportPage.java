package vn.gov.ra.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import vn.gov.ra.agency.AgencyImport;
import vn.gov.ra.agency.AgencyService;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Row;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** A list of agencies from a file: first looked at without storing anything, then taken. */
@Named("agencyImport")
@ViewScoped
public class AgencyImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("code", "name", "kind", "level", "province", "shortName", "bloc", "legalPerson", "parentCode", "address",
            "phone", "officialEmail");

    @Inject
    private transient AgencyService agencies;
    @Inject
    private transient Language language;
    @Inject
    private transient Notice notice;

    private transient Part file;
    private byte[] content;
    private String fileName;
    private boolean checked;
    private int[] result;
    private List<Row> rows = List.of();

    /** What is wrong with a row. */
    public record Row(int row, String column, String code, String text) implements Serializable {
    }

    /** Reads the file and says what would become of each row; nothing is stored. */
    public String check() throws IOException {
        content = Uploads.bytes(file);
        fileName = Uploads.name(file);
        result = null;
        if (content == null) {
            throw new DomainException(SharedError.REQUIRED, List.of(new FieldError("/file", SharedError.REQUIRED, "agency.import.file")), "agency.import.file");
        }
        checked = true;
        show(agencies.checkFile(content));
        return null;
    }

    /** Takes the rows that are in order; what was refused stays on the page. */
    public String take() {
        checked = false;
        show(agencies.importFile(content));
        notice.done("agency.import.summary", result[0], result[1], result[2], rows.size());
        content = null;
        return null;
    }

    private void show(AgencyImport done) {
        result = new int[] {done.created(), done.changed(), done.unchanged()};
        rows = done.findings().stream().map(found -> new Row(found.row(), found.column(), found.error().code(),
                Messages.error(found.error(), language.locale(), found.arguments().toArray()))).toList();
    }

    public boolean isShown() {
        return result != null;
    }

    public int getCreated() {
        return result[0];
    }

    public int getChanged() {
        return result[1];
    }

    public int getUnchanged() {
        return result[2];
    }

    /** Headings of the file, the needed ones first. */
    public List<String> columns() {
        return COLUMNS;
    }

    /** Something would be stored. */
    public boolean isTakeable() {
        return checked && content != null && result[0] + result[1] > 0;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getFileName() {
        return fileName;
    }

    public boolean isChecked() {
        return checked;
    }

    public List<Row> getRows() {
        return rows;
    }
}
