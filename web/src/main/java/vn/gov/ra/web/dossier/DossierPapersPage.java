package vn.gov.ra.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.request.AttachmentKind;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** Papers of a dossier: put in and taken off on the draft's page. */
@Named("dossierPapers")
@RequestScoped
public class DossierPapersPage {

    @Inject
    private DossierService dossiers;
    @Inject
    private Labels labels;
    @Inject
    private Notice notice;

    private AttachmentKind kind = AttachmentKind.DECISION;
    private Part file;
    private boolean notSecret;

    /** What a clerk attaches to a draft; the signed letter comes with the head's signature. */
    public List<AttachmentKind> kinds() {
        return List.of(AttachmentKind.LETTER, AttachmentKind.DECISION, AttachmentKind.OTHER);
    }

    public String attach(UUID dossierId) throws IOException {
        dossiers.attachConfirmed(dossierId, kind, Uploads.name(required(file, labels)), Uploads.bytes(file), notSecret);
        notice.done("dossier.done.attached", Uploads.name(file));
        return DossierEditPage.address(dossierId);
    }

    /** From the page of one line, while the agency answers remarks. */
    public String attachTo(UUID dossierId, UUID lineId) throws IOException {
        attach(dossierId);
        return "/review/line?faces-redirect=true&id=" + lineId;
    }

    public String detach(UUID dossierId, UUID attachmentId) {
        dossiers.detach(dossierId, attachmentId);
        notice.done("dossier.done.detached");
        return DossierEditPage.address(dossierId);
    }

    static Part required(Part file, Labels labels) {
        if (file == null || file.getSize() == 0) {
            throw new DomainException(SharedError.REQUIRED, labels.of("dossier.papers.file"));
        }
        return file;
    }

    public AttachmentKind getKind() {
        return kind;
    }

    public void setKind(AttachmentKind kind) {
        this.kind = kind;
    }

    public boolean isNotSecret() {
        return notSecret;
    }

    public void setNotSecret(boolean notSecret) {
        this.notSecret = notSecret;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
