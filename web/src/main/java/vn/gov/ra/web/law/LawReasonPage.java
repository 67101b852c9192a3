package vn.gov.ra.web.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.gov.ra.regulation.LawService;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.web.support.Notice;

/** One reason of a catalogue, or a new one. */
@Named("lawReason")
@ViewScoped
public class LawReasonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LawService texts;
    @Inject
    private transient Notice notice;

    private String code;
    private String kind = Reason.REVOKE;
    private boolean known;
    private long version;
    private String textVi;
    private String textEn;
    private String crlReason;
    private String reference;
    private boolean ownRequest;
    private boolean deceased;
    private LocalDate validFrom;
    private LocalDate validTo;

    public void load() {
        List<Reason> all = texts.reasons();
        if (code == null || code.isBlank()) {
            return;
        }
        Reason reason = all.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(() -> new DomainException(SharedError.NOT_FOUND, code));
        known = true;
        version = reason.version();
        kind = reason.kind();
        textVi = reason.textVi();
        textEn = reason.textEn();
        crlReason = reason.crlReason();
        reference = reason.reference();
        ownRequest = reason.ownRequest();
        deceased = reason.deceased();
        validFrom = reason.validFrom();
        validTo = reason.validTo();
    }

    public List<String> kinds() {
        return List.of(Reason.REVOKE, Reason.REJECT, Reason.SUPPLEMENT, Reason.RETURN);
    }

    public String save() {
        Reason kept = texts.putReason(new Reason(code, kind, textVi, textEn, crlReason, reference, ownRequest, deceased, validFrom, validTo, 0), version);
        notice.done("law.done.reason", kept.code());
        return "/law/list?faces-redirect=true";
    }

    public boolean isKnown() {
        return known;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getTextVi() {
        return textVi;
    }

    public void setTextVi(String textVi) {
        this.textVi = textVi;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public String getCrlReason() {
        return crlReason;
    }

    public void setCrlReason(String crlReason) {
        this.crlReason = crlReason;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public boolean isOwnRequest() {
        return ownRequest;
    }

    public void setOwnRequest(boolean ownRequest) {
        this.ownRequest = ownRequest;
    }

    public boolean isDeceased() {
        return deceased;
    }

    public void setDeceased(boolean deceased) {
        this.deceased = deceased;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
