package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.document.render.letter.AgencyLetter;
import vn.gov.ra.document.render.letter.FormWording;
import vn.gov.ra.document.render.letter.Issuer;
import vn.gov.ra.document.render.letter.Labelled;
import vn.gov.ra.document.render.letter.LetterHead;
import vn.gov.ra.document.render.letter.Signer;
import vn.gov.ra.document.render.pdf.PdfWriter;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.subscriber.AppointmentView;
import vn.gov.ra.subscriber.PersonRegister;

/** Makes the agency's letter (công văn đề nghị) of a dossier, for its head to sign. Its words are the form's and the labels of the bundle. */
@Dependent
class LetterMaker {

    private static final Locale VIETNAMESE = Messages.VI;
    /** Kinds of agencies that decide as a body begin with it. */
    private static final String COMMITTEE = "UBND";
    private static final Pattern COMMUNE = Pattern.compile("(?:xã|phường|thị trấn)\\s+(.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Inject
    private Regulation regulation;
    @Inject
    private DossierForms forms;
    @Inject
    private Settings settings;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private PersonRegister persons;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private StoredFiles files;
    @Inject
    private Payloads payloads;
    @Inject
    private Clock clock;

    FileRef make(Dossier dossier, List<Map<String, String>> lines) {
        FormDefinition form = forms.of(dossier);
        FormWording plain = FormWording.asking(form.action(), form.subjectKind(), form.titleVi());
        FormWording words = !lines.isEmpty() && lines.stream().allMatch(Medium::central) ? plain.forCentralSigning() : plain;
        AgencyView agency = agencies.byId(dossier.agencyId());
        Issuer issuer = new Issuer(parent(agency), agencies.nameOn(agency.id(), dossier.letterDate()), place(agency));
        AgencyLetter letter = new AgencyLetter(new LetterHead(issuer, dossier.letterNo(), dossier.letterDate(), words.subject()),
                List.of(settings.get("ca.name")), List.of(), words, contact(dossier), LetterTable.of(form, worded(lines)), recipients(), signer(agency), null);
        byte[] pdf = PdfWriter.write(clock.instant(), letter);
        return files.store(pdf, "cong-van-" + dossier.letterNo().replaceAll("[^\\p{L}\\p{Nd}]+", "-") + ".pdf", FileType.PDF.mediaType());
    }

    private String parent(AgencyView agency) {
        return agency.parentId() == null ? settings.find("office.parent").filter(parent -> agency.level().equals("PROVINCE")).orElse(null)
                : agencies.byId(agency.parentId()).name();
    }

    /** A commune is named in its own letters (Nghị định 30/2020, Phụ lục I); any other body by the seat of the province. */
    private String place(AgencyView agency) {
        Matcher commune = COMMUNE.matcher(agency.name());
        return agency.level().equals("COMMUNE") && commune.find() ? commune.group(1) : settings.get("office.place", agency.province());
    }

    private List<String> recipients() {
        return List.of(label("request.letter.asAbove"), settings.get("office.name") + ";", label("request.letter.archive"));
    }

    /** The head, before any deputy; a deputy signs in the head's place, and for a people's committee both sign in its name. */
    private Signer signer(AgencyView agency) {
        Optional<AppointmentView> head = persons.appointmentsOf(agency.id(), calendar.today()).stream().filter(AppointmentView::head)
                .min(Comparator.comparing(LetterMaker::deputy));
        Signer signer = head.map(this::signer).orElseGet(() -> Signer.head(label("request.letter.head"), null));
        return agency.kind().startsWith(COMMITTEE) ? signer.under(Signer.Capacity.TM, label("request.letter.committee")) : signer;
    }

    private Signer signer(AppointmentView one) {
        String name = persons.byId(one.personId()).fullName();
        if (!deputy(one)) {
            return Signer.head(one.position(), name);
        }
        String headed = one.position().substring(label("request.letter.deputy").length()).strip();
        return Signer.as(Signer.Capacity.KT, headed.substring(0, 1).toUpperCase(VIETNAMESE) + headed.substring(1), one.position(), name);
    }

    private static boolean deputy(AppointmentView one) {
        String word = label("request.letter.deputy");
        return one.position().length() > word.length() + 1 && one.position().toLowerCase(VIETNAMESE).startsWith(word.toLowerCase(VIETNAMESE) + " ");
    }

    private List<Labelled> contact(Dossier dossier) {
        List<Labelled> shown = new ArrayList<>();
        payloads.openContact(dossier.contact()).forEach((key, value) -> shown.add(new Labelled(label("request.contact." + key), value)));
        return shown;
    }

    /** A ground of the catalogue is told in its words, as it is in the list that goes on to the operator. */
    private List<Map<String, String>> worded(List<Map<String, String>> lines) {
        return lines.stream().map(values -> {
            Map<String, String> shown = new LinkedHashMap<>(values);
            shown.computeIfPresent("reason", (key, code) -> regulation.reason(code).map(Reason::textVi).orElse(code));
            return shown;
        }).toList();
    }

    private static String label(String key) {
        return Messages.label(key, VIETNAMESE);
    }
}
