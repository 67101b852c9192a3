package vn.gov.ra.web.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.request.ActionView;
import vn.gov.ra.request.DossierDraft;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;

/** A draft: its letter and contact, its lines, and the question whether it is ready for the head's signature. */
@Named("dossierEdit")
@ViewScoped
public class DossierEditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    /** The person block of the forms, in the order of print. */
    private static final List<String> CONTACT = List.of("fullName", "nationalId", "nationalIdIssuedOn", "nationalIdIssuedBy", "position", "mobile",
            "officialEmail", "organisationName", "address");

    @Inject
    private transient DossierService dossiers;
    @Inject
    private transient LastCheck check;
    @Inject
    private transient Language language;
    @Inject
    private transient Notice notice;

    private UUID id;
    private long version;
    private transient DossierView dossier;
    private transient List<ActionView> actions;
    private String letterNo;
    private LocalDate letterDate;
    private String note;
    private String comment;
    private final Map<String, String> contact = new LinkedHashMap<>();

    /** Address of a draft's page, after a command. */
    static String address(UUID id) {
        return "/dossiers/edit?faces-redirect=true&id=" + id;
    }

    public String load() {
        if (getDossier().state() != DossierState.DRAFT) {
            return DossierViewPage.address(id);
        }
        version = dossier.version();
        letterNo = dossier.letterNo();
        letterDate = dossier.letterDate();
        note = dossier.note();
        contact.putAll(dossier.contact());
        return null;
    }

    /** As it is stored now; read again in every request. */
    public DossierView getDossier() {
        if (dossier == null) {
            dossier = dossiers.get(id);
        }
        return dossier;
    }

    public List<ActionView> getActions() {
        if (actions == null) {
            actions = dossiers.actions(id);
        }
        return actions;
    }

    public List<String> contactKeys() {
        return CONTACT;
    }

    public List<Finding> getFindings() {
        return check.of(id);
    }

    /** Saves letter and contact. */
    public String save() {
        dossiers.update(id, version, new DossierDraft(null, null, null, null, letterNo, letterDate, note, contact, List.of()));
        check.forget(id);
        notice.done("dossier.done.saved");
        return address(id);
    }

    public String removeLine(UUID lineId) {
        dossiers.removeLine(id, version, lineId);
        check.forget(id);
        notice.done("dossier.done.lineRemoved");
        return address(id);
    }

    /** Everything is checked at once; what stands in the way is listed with the way to it. */
    public String requestSignature() {
        try {
            dossiers.requestSignature(id, version, comment);
        } catch (DomainException refusal) {
            if (refusal.error() != RequestError.NOT_READY) {
                throw refusal;
            }
            check.keep(getDossier(), refusal, language.locale());
            return address(id);
        }
        check.forget(id);
        notice.done("dossier.done.signatureRequested");
        return DossierViewPage.address(id);
    }

    public String discard() {
        dossiers.discard(id, version, null);
        notice.done("dossier.done.discarded");
        return "/dossiers/list?faces-redirect=true";
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getLetterNo() {
        return letterNo;
    }

    public void setLetterNo(String letterNo) {
        this.letterNo = letterNo;
    }

    public LocalDate getLetterDate() {
        return letterDate;
    }

    public void setLetterDate(LocalDate letterDate) {
        this.letterDate = letterDate;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public Map<String, String> getContact() {
        return contact;
    }
}
