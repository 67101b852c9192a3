package vn.gov.ra.web.certificate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateAction;
import vn.gov.ra.certificate.CertificateService;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.LocalAlert;
import vn.gov.ra.notification.Reminder;
import vn.gov.ra.notification.ReminderService;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.request.LineService;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.StatusAnswer;
import vn.gov.ra.status.StatusService;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;
import vn.gov.ra.web.review.LineHistory;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.TimelineEntry;

/** One certificate: what stands in it, its status now with source and freshness, and our own warning about it. */
@Named("certificateView")
@ViewScoped
public class CertificateViewPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAIR = 2;

    @Inject
    private transient CertificateService certificates;
    @Inject
    private transient StatusService statuses;
    @Inject
    private transient TokenStock tokens;
    @Inject
    private transient LineService lines;
    @Inject
    private transient ReminderService reminders;
    @Inject
    private transient LineHistory history;
    @Inject
    private transient LegalCalendar calendar;
    @Inject
    private transient Labels labels;
    @Inject
    private transient Notice notice;

    private UUID id;
    private long version;
    private LocalAlert alert = LocalAlert.INTERNAL_HOLD;
    private transient CertificateView certificate;
    private transient StatusAnswer status;
    private transient List<Reminder> told;
    private String note;

    public void load() {
        version = getCertificate().version();
    }

    public CertificateView getCertificate() {
        if (certificate == null) {
            certificate = certificates.get(id);
        }
        return certificate;
    }

    /** The answer other systems get at this moment, with our own alert. */
    public StatusAnswer getStatus() {
        if (status == null) {
            status = statuses.status(getCertificate().authority(), getCertificate().serial(), null);
        }
        return status;
    }

    public ValidityBar getValidity() {
        return ValidityBar.of(getCertificate().notBefore(), getCertificate().notAfter(), getCertificate().state() == CertificateState.IN_FORCE, labels.now(), labels);
    }

    /** In pairs, upper case, as on paper. */
    public String grouped(String hex) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < hex.length(); i++) {
            text.append(i > 0 && (hex.length() - i) % PAIR == 0 ? " " : "").append(hex.charAt(i));
        }
        return text.toString().toUpperCase(Locale.ROOT);
    }

    /** The device it was delivered on; null for those that came without a request. */
    public TokenView getToken() {
        UUID line = getCertificate().lineId();
        return line == null ? null : tokens.ofLine(line).orElse(null);
    }

    /** The way of the request it was issued for, newest first; empty for those that came without one. */
    public List<TimelineEntry> getTimeline() {
        UUID line = getCertificate().lineId();
        return line == null ? List.of() : history.of(lines.history(line).stream());
    }

    /** The same way up to the end of a day. */
    public List<TimelineEntry> until(LocalDate day) {
        Instant end = calendar.startOf(day.plusDays(1));
        return getTimeline().stream().filter(one -> one.at().isBefore(end)).toList();
    }

    /** There is something left to revoke, and nobody has asked for it yet. */
    public boolean isRevocable() {
        return !Set.of(CertificateState.EXPECTED, CertificateState.REVOKE_PENDING, CertificateState.REVOKED, CertificateState.ENDED).contains(getCertificate().state());
    }

    /** Why a reminder was or was not given; for the office. */
    public List<Reminder> getReminders() {
        if (told == null) {
            told = reminders.ofCertificate(id);
        }
        return told;
    }

    /** Steps of the register the reader may take now. */
    public List<CertificateAction> getActions() {
        return certificates.actions(id).stream().filter(CertificateAction::allowed).toList();
    }

    public String label(CertificateAction action) {
        return labels.of("certificate.step." + action.action().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String take(String action) {
        certificates.take(id, version, action, note);
        notice.done("certificates.done.taken", labels.of("certificate.step." + action.toUpperCase(Locale.ROOT).replace('-', '_')));
        return seen() ? address() : "/certificates/list?faces-redirect=true";
    }

    /** With the step it may have become another agency's, where its subscriber works now. */
    private boolean seen() {
        try {
            return certificates.get(id) != null;
        } catch (DomainException elsewhere) {
            return false;
        }
    }

    public List<LocalAlert> alerts() {
        return List.of(LocalAlert.values());
    }

    public String raise() {
        certificates.raiseAlert(id, version, alert.name());
        notice.done("certificates.done.alertRaised");
        return address();
    }

    public String clear() {
        certificates.clearAlert(id, version);
        notice.done("certificates.done.alertCleared");
        return address();
    }

    private String address() {
        return "/certificates/view?faces-redirect=true&id=" + id;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalAlert getAlert() {
        return alert;
    }

    public void setAlert(LocalAlert alert) {
        this.alert = alert;
    }
}
