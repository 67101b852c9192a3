package vn.gov.ra.web.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.LineFinding;
import vn.gov.ra.request.LineService;
import vn.gov.ra.request.LineView;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;

/** The agency says why a rule does not count for one of its lines. */
@Named("dossierOverride")
@ViewScoped
public class DossierOverridePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LineService lines;
    @Inject
    private transient DossierService dossiers;
    @Inject
    private transient Language language;
    @Inject
    private transient Notice notice;

    private UUID line;
    private String code;
    private long version;
    private String reason;
    private UUID dossierId;
    private String name;
    private String found;
    private String reference;

    public void load() {
        LineView shown = lines.get(line);
        version = shown.version();
        dossierId = shown.dossierId();
        name = shown.displayName();
        LineFinding finding = dossiers.findings(dossierId).stream().filter(one -> line.equals(one.lineId()) && one.overridable() && one.found().error().code().equals(code)).findFirst()
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND, code));
        found = Messages.error(finding.found().error(), language.locale(), finding.found().arguments());
        reference = finding.reference();
        reason = finding.reason();
    }

    public String save() {
        lines.override(line, version, code, reason);
        notice.done("dossier.done.overridden");
        return DossierEditPage.address(dossierId);
    }

    public String getFound() {
        return found;
    }

    public String getReference() {
        return reference;
    }

    public String getName() {
        return name;
    }

    public UUID getDossierId() {
        return dossierId;
    }

    public UUID getLine() {
        return line;
    }

    public void setLine(UUID line) {
        this.line = line;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
