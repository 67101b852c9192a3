package vn.gov.ra.web.dossier;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.approval.CaseService;
import vn.gov.ra.approval.RemarkView;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineService;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.Medium;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.web.support.Notice;

/** The form of one line of a draft, a new one or one that is there. Its fields are those of the law's form. */
@Named("dossierLine")
@ViewScoped
public class DossierLinePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NEW = "new";
    private static final String DATE = "DATE";

    @Inject
    private transient DossierService dossiers;
    @Inject
    private transient LineService lines;
    @Inject
    private transient RegulationService regulation;
    @Inject
    private transient CaseService cases;
    @Inject
    private transient LastCheck check;
    @Inject
    private transient Notice notice;

    private UUID dossierId;
    private String form;
    private String line;
    private UUID lineId;
    private int lineNo;
    private long version;
    private boolean open;
    private transient FormDefinition definition;
    private transient List<RemarkView> remarks;
    private final Map<String, String> values = new LinkedHashMap<>();

    /** What the office asked to have mended in this field and has had no answer to. */
    public List<RemarkView> remarks(String field) {
        if (remarks == null) {
            remarks = lineId == null ? List.of() : cases.remarks(lineId);
        }
        return remarks.stream().filter(remark -> field.equals(remark.field()) && remark.resolvedAt() == null).toList();
    }

    public void load(DossierView dossier) {
        dossierId = dossier.id();
        form = dossier.form();
        open = line != null || dossier.lines().isEmpty();
        if (line != null && !NEW.equals(line)) {
            LineView shown = dossier.lines().stream().filter(one -> one.id().toString().equals(line)).findFirst()
                    .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
            lineId = shown.id();
            lineNo = shown.lineNo();
            version = shown.version();
            read(shown);
            tellFindings();
        } else {
            values.put("organisationName", form().field("organisationName").isEmpty() ? null : dossier.agencyName());
        }
    }

    /** One line by itself, of a dossier that is no draft any more: on remarks, or by the officer who holds it. */
    public void loadAlone() {
        DossierView dossier = dossiers.get(lines.get(lineId).dossierId());
        line = lineId.toString();
        load(dossier);
    }

    public String saveAlone() {
        store();
        return "/review/line?faces-redirect=true&id=" + lineId;
    }

    /** The fields of the form, in the order of its columns. */
    public List<FormField> fields() {
        return form == null ? List.of() : form().all();
    }

    /** What a browser may show as keyboard. */
    public String inputMode(FormField field) {
        return switch (field.type()) {
            case DATE, "NATIONAL_ID" -> "numeric";
            case "PHONE" -> "tel";
            case "EMAIL" -> "email";
            default -> "text";
        };
    }

    /** What keeps the key, as the form allows it. */
    public List<Medium> media() {
        boolean device = "DEVICE".equals(form().subjectKind());
        return Arrays.stream(Medium.values()).filter(one -> switch (one) {
            case SIM_PKI -> form().field("simPki").isPresent();
            case CENTRAL_SIGNING -> !device;
            case HSM -> form().field("csr").isPresent();
            case USB_TOKEN -> true;
        }).toList();
    }

    /** The grounds of the catalogue, for a field that takes one. */
    public List<Reason> grounds() {
        return regulation.reasons(Reason.REVOKE);
    }

    public String width(FormField field) {
        return switch (field.type()) {
            case DATE -> "w-s";
            case "NATIONAL_ID", "PHONE", "SIM", "SERIAL" -> "w-m";
            default -> "";
        };
    }

    public String save() {
        store();
        return DossierEditPage.address(dossierId);
    }

    /** Saves and goes on with an empty form. */
    public String saveAndNext() {
        store();
        return DossierEditPage.address(dossierId) + "&line=" + NEW;
    }

    private void store() {
        Map<String, String> typed = new LinkedHashMap<>(values);
        typed.keySet().removeIf(key -> form().field(key).isEmpty());
        if (lineId == null) {
            dossiers.addLine(dossierId, typed);
            notice.done("dossier.done.lineAdded");
            return;
        }
        lines.update(lineId, version, typed);
        check.forgetLine(lineId);
        notice.done("dossier.done.lineSaved");
    }

    private FormDefinition form() {
        if (definition == null) {
            definition = dossiers.form(dossierId);
        }
        return definition;
    }

    /** Dates are kept as ISO and typed day first. */
    private void read(LineView shown) {
        values.putAll(shown.payload());
        for (FormField field : fields()) {
            if (DATE.equals(field.type()) && values.get(field.key()) != null) {
                values.put(field.key(), dayFirst(values.get(field.key())));
            }
        }
    }

    private static String dayFirst(String stored) {
        try {
            return Messages.shown(LocalDate.parse(stored), Messages.VI);
        } catch (DateTimeException notADate) {
            // Kept as it was typed; the check before the signature says so.
            return stored;
        }
    }

    private void tellFindings() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Finding finding : check.of(dossierId)) {
            if (lineId.equals(finding.lineId())) {
                faces.addMessage(finding.field() == null ? null : finding.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, finding.text(), finding.code()));
            }
        }
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public UUID getLineId() {
        return lineId;
    }

    public void setLineId(UUID lineId) {
        this.lineId = lineId;
    }

    public UUID getDossierId() {
        return dossierId;
    }

    public int getLineNo() {
        return lineNo;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isOpen() {
        return open;
    }

    public Map<String, String> getValues() {
        return values;
    }
}
