package vn.gov.ra.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.document.render.file.Readable;
import vn.gov.ra.document.render.letter.CommitmentPaper;
import vn.gov.ra.document.render.pdf.PdfWriter;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Numbers;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.subscriber.AppointmentView;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.subscriber.SubscriberError;

/** The subscribers' commitments: read and accepted on the page, or signed on paper and recorded with the scan. */
@Stateless
public class CommitmentService {

    private static final int NUMBER_DIGITS = 4;
    private static final Set<FileType> ACCEPTED = EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPEG);

    @Inject
    private TrainingRepository rows;
    @Inject
    private TrainingQuery query;
    @Inject
    private PersonRegister persons;
    @Inject
    private StoredFiles files;
    @Inject
    private Numbers numbers;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** What the caller is asked to commit to. @throws DomainException {@link TrainingError#NO_FORM}, {@link TrainingError#NO_PERSON} */
    @RolesAllowed(Role.SUBSCRIBER)
    public CommitmentText ownText() {
        return text(committed(self()));
    }

    /** The caller's own, the last first. */
    @RolesAllowed(Role.SUBSCRIBER)
    public List<CommitmentView> mine() {
        UUID person = current.get().personId();
        return person == null ? List.of() : query.commitments(person);
    }

    /**
     * The caller has read the text on the page and commits to it. The same words a second time add nothing: the first commitment is answered.
     *
     * @param edition that was read
     * @throws DomainException {@link TrainingError#EDITION_CHANGED}
     */
    @RolesAllowed(Role.SUBSCRIBER)
    public CommitmentView accept(String edition) {
        Commitment.Committed who = committed(self());
        CommitmentText text = text(who);
        if (!text.edition().equals(edition)) {
            throw new DomainException(TrainingError.EDITION_CHANGED, text.edition());
        }
        rows.lockPerson(who.personId());
        return rows.accepted(who.personId(), text).map(Commitment::view).orElseGet(() -> kept(who, text, calendar.today(), null));
    }

    private UUID self() {
        UUID person = current.get().personId();
        if (person == null) {
            throw new DomainException(TrainingError.NO_PERSON, current.get().username());
        }
        return person;
    }

    /** The paper somebody signed. @param signedOn the day on the paper @param file its scan @throws DomainException {@link TrainingError#FILE_TYPE} */
    @RolesAllowed({Role.CLERK, Role.OFFICER})
    public CommitmentView record(UUID personId, LocalDate signedOn, byte[] file, String fileName) {
        seen(personId);
        if (signedOn == null || file == null || file.length == 0) {
            String field = signedOn == null ? "signedOn" : "scan";
            throw new DomainException(TrainingError.REQUIRED, List.of(new FieldError("/" + field, TrainingError.REQUIRED, "training.field." + field)), "training.field." + field);
        }
        if (signedOn.isAfter(calendar.today())) {
            throw new DomainException(TrainingError.IN_FUTURE, List.of(new FieldError("/signedOn", TrainingError.IN_FUTURE)));
        }
        FileType type = FileType.of(file);
        if (!ACCEPTED.contains(type)) {
            throw new DomainException(TrainingError.FILE_TYPE, fileName);
        }
        Readable.require(type, file);
        Commitment.Committed who = committed(personId);
        return kept(who, form(signedOn).filled(who.fullName(), who.agencyName()), signedOn, files.store(file, fileName, type.mediaType()).id());
    }

    private CommitmentView kept(Commitment.Committed who, CommitmentText text, LocalDate signedOn, UUID fileId) {
        Commitment made = new Commitment(numbers.next(Numbers.COMMITMENT, NUMBER_DIGITS), who, text, signedOn, fileId, current.get().username(), clock.instant());
        rows.add(made);
        CommitmentView view = made.view();
        audit.record("commitment.give", "commitment", view.id(), view.number(), Map.of("person", who.fullName(), "edition", view.edition(), "method", view.method(), "textHash", view.textHash()));
        rows.flush();
        return view;
    }

    /** The form with the person's name in it, to be printed and signed. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER})
    public FileContent blank(UUID personId) {
        seen(personId);
        return paper(committed(personId), null);
    }

    /** The own form, to be printed and signed. */
    @RolesAllowed(Role.SUBSCRIBER)
    public FileContent ownBlank() {
        return paper(committed(self()), null);
    }

    private FileContent paper(Commitment.Committed who, LocalDate day) {
        CommitmentText text = text(who);
        byte[] pdf = PdfWriter.write(clock.instant(), new CommitmentPaper(text.title(), text.edition(), text.paragraphs(), who.fullName(), day));
        return new FileContent(new FileRef(Ids.next(), Sha256.hex(pdf), "application/pdf", pdf.length, "ban-cam-ket-" + text.edition() + ".pdf"), pdf);
    }

    /** The scan of a commitment on paper. @throws DomainException {@link TrainingError#NOT_FOUND}, also for one given on the page */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER})
    public FileContent scan(UUID id) {
        Commitment found = found(id);
        if (found.fileId() == null) {
            throw new DomainException(TrainingError.NOT_FOUND, id);
        }
        audit.record("commitment.read-scan", "commitment", id, found.view().number());
        return files.open(found.fileId());
    }

    /** @throws DomainException {@link TrainingError#NOT_FOUND}, also for another agency's */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public CommitmentView get(UUID id) {
        return found(id).view();
    }

    /** Those of a person, the last first. @throws DomainException {@link SubscriberError#PERSON_NOT_FOUND}, also for another agency's */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<CommitmentView> ofPerson(UUID personId) {
        seen(personId);
        return query.commitments(personId);
    }

    /** The last first; an agency sees its own people's. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<CommitmentView> list(String q, Paging paging) {
        SortColumns.Chosen<CommitmentView> order = TrainingQuery.COMMITMENTS.by(paging);
        return order.slice(query.commitments(q, current.get().scope(), order, paging.size()), paging.size());
    }

    private Commitment found(UUID id) {
        AgencyScope scope = current.get().scope();
        return rows.commitment(id, scope, person -> persons.inScope(person, scope).isPresent());
    }

    private PersonView seen(UUID personId) {
        return persons.inScope(personId, current.get().scope()).orElseThrow(() -> new DomainException(SubscriberError.PERSON_NOT_FOUND, personId));
    }

    private Commitment.Committed committed(UUID personId) {
        LocalDate today = calendar.today();
        AppointmentView position = where(persons.positionsOf(personId, today), today, current.get().agencyId());
        return new Commitment.Committed(personId, persons.byId(personId).fullName(), position == null ? null : position.agencyId(), position == null ? "…" : position.agencyName());
    }

    /**
     * Where the person works. Of several agencies it is the caller's own, else the clerk who records a paper could not open it.
     *
     * @param positions the newest first
     * @param own agency of the caller; null for the office
     * @return null for nowhere
     */
    static AppointmentView where(List<AppointmentView> positions, LocalDate today, UUID own) {
        List<AppointmentView> held = positions.stream().filter(one -> !one.validFrom().isAfter(today)).toList();
        return held.stream().filter(one -> one.agencyId().equals(own)).findFirst().or(() -> held.stream().findFirst()).orElse(null);
    }

    private CommitmentText text(Commitment.Committed who) {
        return form(calendar.today()).filled(who.fullName(), who.agencyName());
    }

    private CommitmentForm form(LocalDate day) {
        return rows.form(day).orElseThrow(() -> new DomainException(TrainingError.NO_FORM));
    }
}
