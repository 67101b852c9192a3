package vn.gov.ra.web.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.regulation.FormView;
import vn.gov.ra.regulation.LawService;
import vn.gov.ra.regulation.RegulationError;
import vn.gov.ra.request.LineValidation;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;

/** One form: title and columns, and whether they were compared with the official text. */
@Named("lawForm")
@ViewScoped
public class LawFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BETWEEN = " | ";
    private static final String NONE = "-";
    private static final int UNDATED = 6;
    private static final int PARTS = 8;

    @Inject
    private transient LawService texts;
    @Inject
    private transient Notice notice;
    @Inject
    private transient Language language;

    private String edition;
    private String form;
    private long version;
    private transient FormView view;
    private String titleVi;
    private String columns;

    public void load() {
        version = getView().version();
        titleVi = view.definition().titleVi();
        columns = view.definition().fields().stream().map(LawFormPage::line).collect(Collectors.joining("\n"));
    }

    /** The name of the field; a form by which nothing is requested may have fields of its own, which only have their heading. */
    public String nameOf(FormField field) {
        return Messages.texts("labels", language.locale()).getOrDefault(field.labelKey(), field.heading());
    }

    public FormView getView() {
        if (view == null) {
            view = texts.form(edition, form);
        }
        return view;
    }

    /** One column a line: key, heading, type, needed, longest, group, from, to. */
    private static String line(FormField field) {
        return String.join(BETWEEN, field.key(), field.heading(), field.type(), field.required() ? "x" : NONE, String.valueOf(field.maxLength()),
                field.group() == null ? NONE : field.group(), day(field.validFrom()), day(field.validTo()));
    }

    static List<FormField> fields(String written) {
        List<FormField> fields = new ArrayList<>();
        for (String line : written == null ? new String[0] : written.split("\\R")) {
            if (line.isBlank()) {
                continue;
            }
            String[] parts = line.strip().split("\\s*\\|\\s*");
            if (parts.length != PARTS && parts.length != UNDATED || !parts[4].matches("\\d{1,5}")) {
                throw new DomainException(RegulationError.BAD_FIELDS, line.strip());
            }
            boolean dated = parts.length == PARTS;
            fields.add(new FormField(parts[0], parts[1], parts[2], parts[3].equals("x"), Integer.parseInt(parts[4]), parts[5].equals(NONE) ? null : parts[5],
                    dated ? day(parts[6], line) : null, dated ? day(parts[7], line) : null));
        }
        return fields;
    }

    private static String day(LocalDate day) {
        return day == null ? NONE : Messages.shown(day, Messages.VI);
    }

    private static LocalDate day(String written, String line) {
        return written.equals(NONE) ? null : LineValidation.date(written).orElseThrow(() -> new DomainException(RegulationError.BAD_FIELDS, line.strip()));
    }

    public String save() {
        texts.changeForm(edition, form, version, titleVi, fields(columns));
        notice.done("law.done.form", form);
        return address();
    }

    public String confirm() {
        texts.confirmForm(edition, form, version);
        notice.done("law.done.confirmed", form);
        return address();
    }

    private String address() {
        return "/law/form?faces-redirect=true&edition=" + edition + "&form=" + form;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getTitleVi() {
        return titleVi;
    }

    public void setTitleVi(String titleVi) {
        this.titleVi = titleVi;
    }

    public String getColumns() {
        return columns;
    }

    public void setColumns(String columns) {
        this.columns = columns;
    }
}
