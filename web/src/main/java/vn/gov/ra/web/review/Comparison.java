package vn.gov.ra.web.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.ra.certificate.CertificateService;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.LineView;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.web.support.Labels;

/** What a line proposes beside what the registers hold of the same person or certificate, field by field; what differs first. */
@Dependent
class Comparison {

    @Inject
    private DossierService dossiers;
    @Inject
    private PersonRegister persons;
    @Inject
    private CertificateService certificates;
    @Inject
    private Labels labels;

    /**
     * @param present in the register; null where it holds nothing of it
     * @param proposed null where the line leaves it out
     * @param changed both are there and differ
     */
    public record Row(String label, String present, String proposed, boolean changed) {
    }

    /** @param registers whether the reader may be shown what the register holds: a personal number typed into a draft opens nothing to an agency */
    List<Row> of(LineView line, boolean registers) {
        Map<String, String> present = registers ? present(line) : Map.of();
        List<Row> changed = new ArrayList<>();
        List<Row> same = new ArrayList<>();
        for (FormField field : dossiers.form(line.dossierId()).fields()) {
            String proposed = shown(field, line.payload().get(field.key()));
            String held = present.get(field.key());
            boolean differs = held != null && proposed != null && !VietnameseText.squash(held).equals(VietnameseText.squash(proposed));
            (differs ? changed : same).add(new Row(labels.of(field.labelKey()), held, proposed, differs));
        }
        changed.addAll(same);
        return changed;
    }

    private Map<String, String> present(LineView line) {
        Map<String, String> present = new HashMap<>();
        persons.byNationalId(line.payload().get("nationalId")).ifPresent(person -> put(present, person));
        if (line.targetCertificateId() != null) {
            CertificateView certificate = certificates.get(line.targetCertificateId());
            present.put("certificateName", certificate.commonName());
            present.put("officialEmail", certificate.email());
            present.put("organisationName", certificate.organisation());
        }
        return present;
    }

    private void put(Map<String, String> present, PersonView person) {
        present.put("fullName", person.fullName());
        present.put("dateOfBirth", person.dateOfBirth() == null ? person.dateOfBirthMasked() : labels.shown(person.dateOfBirth()));
        present.put("officialEmail", person.officialEmail());
        present.put("mobile", person.mobile());
    }

    private String shown(FormField field, String value) {
        if (value == null || !"DATE".equals(field.type())) {
            return value;
        }
        try {
            return labels.shown(LocalDate.parse(value));
        } catch (DateTimeException notADate) {
            return value;
        }
    }
}
