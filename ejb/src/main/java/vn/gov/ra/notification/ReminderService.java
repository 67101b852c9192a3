package vn.gov.ra.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.ExpiringCertificate;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.Role;

/** Says the office why a reminder before the end of a certificate was or was not given. */
@Stateless
public class ReminderService {

    @Inject
    private CertificateRegister certificates;
    @Inject
    private DueNews due;
    @Inject
    private NoticeRepository rows;
    @Inject
    private LegalCalendar calendar;

    /** The first to be due first. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<Reminder> ofCertificate(UUID id) {
        CertificateView certificate = certificates.byId(id);
        Map<Integer, List<Reminder.Told>> told = rows.told(id).stream().filter(row -> ((Notice) row[0]).threshold().matches("\\d{1,4}"))
                .collect(Collectors.groupingBy(row -> Integer.valueOf(((Notice) row[0]).threshold()), Collectors.mapping(row -> told((Notice) row[0], (String) row[1]), Collectors.toList())));
        return Reminder.all(due.thresholds(), calendar.today(), calendar.dateOf(certificate.notAfter()), stopped(certificate), told);
    }

    private Reminder.Outcome stopped(CertificateView certificate) {
        if (certificate.state() != CertificateState.IN_FORCE) {
            return Reminder.Outcome.NOT_IN_FORCE;
        }
        if (certificate.agencyId() == null) {
            return Reminder.Outcome.NO_AGENCY;
        }
        boolean replaced = certificates.expiring(certificate.notAfter(), certificate.notAfter().plusSeconds(1), certificate.agencyId()).stream()
                .filter(one -> one.id().equals(certificate.id())).anyMatch(ExpiringCertificate::replaced);
        return replaced ? Reminder.Outcome.REPLACED : null;
    }

    private static Reminder.Told told(Notice notice, String recipient) {
        NoticeView view = notice.view();
        return new Reminder.Told(recipient, view.kind(), view.at(), notice.inBell(), view.readAt(), view.mailState(), view.mailReason(), view.mailAt());
    }
}
