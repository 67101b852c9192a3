package vn.gov.ra.signing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.batch.BatchView;
import vn.gov.ra.batch.list.ListPackage;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Sha256;

/**
 * Errands of the program on the signer's PC. It knows no session: each of its two calls is let in by a secret that is good once. What it brought is
 * signed by nobody until the signer's own page takes it and goes on.
 */
@Stateless
public class SigningService {

    private static final int SECRET_OCTETS = 32;

    @Inject
    private SigningRepository errands;
    @Inject
    private DossierService dossiers;
    @Inject
    private BatchService batches;
    @Inject
    private StoredFiles files;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /**
     * Begins an errand with an agency's letter; the one that this person began before with the same letter ends.
     *
     * @param session what tells the caller's session from every other; only its hash is kept
     * @throws DomainException {@link SigningError#NOTHING_TO_SIGN}, or what keeps the caller from reading the letter
     */
    @RolesAllowed(Role.AGENCY_SIGNER)
    public SigningStarted startDossier(UUID dossierId, String session) {
        DossierView dossier = dossiers.get(dossierId);
        if (dossier.state() != DossierState.AWAITING_AGENCY_SIGN) {
            throw new DomainException(SigningError.NOTHING_TO_SIGN);
        }
        return start(SigningSubject.DOSSIER, dossierId, session, dossiers.letter(dossierId).ref(), dossier.letterNo(), dossier.letterDate());
    }

    /** The same with the letter of a frozen list. */
    @RolesAllowed(Role.OFFICE_SIGNER)
    public SigningStarted startBatch(UUID batchId, String session) {
        BatchView batch = batches.get(batchId);
        if (batch.state() != BatchState.FROZEN) {
            throw new DomainException(SigningError.NOTHING_TO_SIGN);
        }
        FileRef letter = files.store(ListPackage.letterOf(batches.packageZip(batchId).bytes()), batch.number() + ".pdf", FileType.PDF.mediaType());
        return start(SigningSubject.BATCH, batchId, session, letter, null, null);
    }

    private SigningStarted start(SigningSubject subject, UUID objectId, String session, FileRef letter, String number, LocalDate date) {
        SigningErrand.Caller by = caller(session);
        errands.begun(objectId, by.userId()).forEach(SigningErrand::overtaken);
        SigningErrand errand = new SigningErrand(Ids.next(), subject, objectId, by, letter, clock.instant());
        String letterSecret = secret();
        String returnSecret = secret();
        errand.opensTo(hash(letterSecret), hash(returnSecret));
        errands.add(errand);
        audit.record("signing.start", "signing", errand.id(), letter.fileName(), Map.of("of", subject, "object", objectId, "sha256", letter.sha256()));
        return new SigningStarted(errand.id(), letterSecret, returnSecret, letter.fileName(), number, date, clock.instant().plus(SigningErrand.LIFE));
    }

    /**
     * The letter, once.
     *
     * @throws DomainException {@link SigningError#ADDRESS_GONE}, {@link SigningError#LETTER_CHANGED}
     */
    @PermitAll
    public FileContent letter(String secret) {
        SigningErrand errand = errands.byLetterSecret(hash(secret)).filter(one -> one.fetch(clock.instant()))
                .orElseThrow(() -> new DomainException(SigningError.ADDRESS_GONE));
        FileContent letter = files.open(errand.letterFileId());
        if (!Sha256.hex(letter.bytes()).equals(errand.letterSha256())) {
            throw new DomainException(SigningError.LETTER_CHANGED);
        }
        record("signing.fetch", errand, Map.of("sha256", errand.letterSha256()));
        return letter;
    }

    /** Whether something is awaited at this address, asked before what is sent there is read. */
    @PermitAll
    public boolean awaited(String secret) {
        return errands.byReturnSecret(hash(secret)).filter(one -> one.awaits(clock.instant())).isPresent();
    }

    /**
     * What the program brings back, once, right or wrong: the letter with something added, as signing adds it (ISO 32000-1 §7.5.6). Whose signature that
     * is and what it is worth is judged when the signer goes on.
     *
     * @return how it went; a refusal stays, so that the signer's page can tell it
     * @throws DomainException {@link SigningError#ADDRESS_GONE}
     */
    @PermitAll
    public SigningProgress bring(String secret, byte[] signed) {
        SigningErrand errand = errands.byReturnSecret(hash(secret)).filter(one -> one.awaits(clock.instant()))
                .orElseThrow(() -> new DomainException(SigningError.ADDRESS_GONE));
        byte[] letter = files.open(errand.letterFileId()).bytes();
        if (signed.length <= letter.length || signed.length > StoredFiles.MAX_SIZE || !Arrays.equals(signed, 0, letter.length, letter, 0, letter.length)) {
            errand.refused(SigningError.OTHER_FILE.code());
            record("signing.refuse", errand, Map.of("sha256", Sha256.hex(signed)));
        } else {
            FileRef kept = ActingAs.system(() -> files.store(signed, "da-ky.pdf", FileType.PDF.mediaType()));
            errand.received(kept.id());
            record("signing.receive", errand, Map.of("sha256", kept.sha256()));
        }
        return errand.progress(clock.instant());
    }

    /** @throws DomainException {@link SigningError#NOTHING_BROUGHT} where it is not this session's errand */
    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER})
    public SigningProgress progress(UUID id, String session) {
        return errands.byId(id).filter(one -> one.isOf(caller(session))).map(one -> one.progress(clock.instant()))
                .orElseThrow(() -> new DomainException(SigningError.NOTHING_BROUGHT));
    }

    /**
     * The signed letter that was brought, once, to the session that began the errand.
     *
     * @param objectId the dossier or list that is signed with it
     * @throws DomainException {@link SigningError#NOTHING_BROUGHT}
     */
    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER})
    public FileContent take(UUID id, SigningSubject subject, UUID objectId, String session) {
        UUID signed = errands.held(id).map(one -> one.take(subject, objectId, caller(session), clock.instant())).orElse(null);
        if (signed == null) {
            throw new DomainException(SigningError.NOTHING_BROUGHT);
        }
        audit.record("signing.take", "signing", id, subject.name(), Map.of("object", objectId));
        return files.open(signed);
    }

    /** The program is nobody: the trail says for whom it came. */
    private void record(String event, SigningErrand errand, Map<String, String> details) {
        ActingAs.system(() -> {
            audit.record(event, "signing", errand.id(), errand.username(), details);
            return null;
        });
    }

    private SigningErrand.Caller caller(String session) {
        Actor actor = current.get();
        return new SigningErrand.Caller(actor.userId(), actor.username(), hash(session));
    }

    private static String secret() {
        byte[] octets = new byte[SECRET_OCTETS];
        new SecureRandom().nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    private static String hash(String secret) {
        return Sha256.hex(secret.getBytes(StandardCharsets.UTF_8));
    }
}
