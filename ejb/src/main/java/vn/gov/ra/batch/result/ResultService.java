package vn.gov.ra.batch.result;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.batch.BatchStep;
import vn.gov.ra.batch.SentList;
import vn.gov.ra.batch.SentLists;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateStep;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.job.Jobs;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.VietnameseText;

/** Answers of the CA operator, for pages and REST. */
@Stateless
public class ResultService {

    private static final Logger LOG = System.getLogger(ResultService.class.getName());

    /** How long whoever sends an answer waits for it at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private ResultIntake intake;
    @Inject
    private ResultRows writing;
    @Inject
    private ResultRepository rows;
    @Inject
    private LineFulfilment fulfilment;
    @Inject
    private SentLists lists;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private StoredFiles files;
    @Inject
    private Jobs jobs;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor actor;

    /**
     * Imports an answer to a list: ZIP, P7B, certificates, list. Row by row, in the background; one bad row stops nothing. The same bytes
     * again change nothing.
     *
     * @throws DomainException when the list awaits no answer, or the file is none as a whole; nothing is stored then
     */
    @RolesAllowed(Role.OFFICER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ImportStarted importResult(UUID batchId, byte[] content, String fileName) {
        ImportWork work = intake.begin(batchId, content, fileName);
        if (!work.repeated()) {
            Actor caller = actor.get();
            soon(executor.submit(() -> ActingAs.as(caller, () -> work(work))));
        }
        return new ImportStarted(work.jobId(), work.packageId(), work.repeated());
    }

    /** A short answer is read when the page comes; a long one goes on in the background and is asked about as a job. */
    private static void soon(Future<?> working) {
        try {
            working.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException seenByTheJob) {
            LOG.log(Level.DEBUG, "result.import goes on as a job", seenByTheJob);
        }
    }

    private Void work(ImportWork work) {
        try {
            int done = 0;
            for (Match match : work.matches()) {
                write(work.packageId(), match);
                if (!jobs.progress(work.jobId(), ++done)) {
                    return null;   // cancelled; the same package sent again goes on where this stopped
                }
            }
            jobs.succeed(work.jobId(), intake.finish(work.packageId()));
        } catch (RuntimeException broken) {
            // The rows written stand; the same package sent again goes on where this stopped.
            LOG.log(Level.ERROR, "result.import package=" + work.packageId(), broken);
            jobs.fail(work.jobId(), ResultError.NOT_FINISHED);
        }
        return null;
    }

    private void write(UUID packageId, Match match) {
        try {
            writing.apply(packageId, match);
        } catch (DomainException refused) {
            writing.wrong(packageId, match, refused.error(), refused.arguments().stream().map(String::valueOf).toList());
        } catch (RuntimeException unforeseen) {
            LOG.log(Level.ERROR, "result.row-failed package=" + packageId + " row=" + match.seq(), unforeseen);
            writing.wrong(packageId, match, ResultError.ROW_FAILED, List.of(match.shown()));
        }
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public PackageView get(UUID packageId) {
        return view(rows.get(packageId));
    }

    /** Answers to one list, oldest first. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<PackageView> ofBatch(UUID batchId) {
        lists.get(batchId);
        return rows.ofBatch(batchId).stream().map(this::view).toList();
    }

    /** The report, in the order of the answer. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<MatchView> matches(UUID packageId) {
        rows.get(packageId);
        return rows.matches(packageId).stream().map(ResultMatch::view).toList();
    }

    /** A second person says that a certificate matched by name alone is the line's. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public MatchView accept(UUID packageId, int seq) {
        ResultPackage answer = rows.lock(packageId);
        ResultMatch match = toDecide(answer, seq);
        certificates.take(match.certificateId(), CertificateStep.RELEASE, match.view().lineCode());
        fulfilment.certified(fulfilment.withOperator(match.lineId()), match.certificateId(), match.tokenSerial());
        lists.answer(answer.batchId(), match.lineId(), match.outcome(), match.certificateId(), match.note());
        match.settle(ResultMatch.Settled.ACCEPTED);
        record("result.accept", match, Map.of("line", match.view().lineCode()));
        return match.view();
    }

    /** A second person says that it is not; the certificate never comes into force here. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public MatchView refuse(UUID packageId, int seq, String comment) {
        ResultMatch match = toDecide(rows.lock(packageId), seq);
        String why = VietnameseText.cleanToNull(comment);
        if (why == null) {
            throw new DomainException(ResultError.REASON_MISSING);
        }
        certificates.take(match.certificateId(), CertificateStep.REFUSE, why);
        match.settle(ResultMatch.Settled.REFUSED);
        record("result.refuse", match, Map.of("line", match.view().lineCode(), "reason", why));
        return match.view();
    }

    private ResultMatch toDecide(ResultPackage answer, int seq) {
        ResultMatch match = rows.match(answer.id(), seq).orElseThrow(() -> new DomainException(ResultError.MATCH_NOT_FOUND, seq));
        SentList list = lists.get(answer.batchId());
        if (list.state() != BatchState.PARTIALLY_RESULTED) {
            BatchStep.CONFIRM.requireFrom(list.state(), list.number());
        }
        if (!match.open()) {
            throw new DomainException(ResultError.NOTHING_TO_DECIDE, seq);
        }
        Actor who = actor.get();
        if (who.personId() == null || who.personId().equals(answer.receivedPersonId())) {
            throw new DomainException(ResultError.SECOND_PERSON_NEEDED);
        }
        return match;
    }

    private void record(String action, ResultMatch match, Map<String, ?> details) {
        audit.record(action, "result", match.packageId(), match.view().lineCode(), details);
    }

    private PackageView view(ResultPackage answer) {
        List<ResultMatch> matches = rows.matches(answer.id());
        FileRef file = files.refs(List.of(answer.fileId())).get(answer.fileId());
        return new PackageView(answer.id(), answer.batchId(), file.fileName(), answer.sha256(), answer.receivedAt(), answer.receivedBy(), answer.state().name(),
                answer.jobId(), count(matches, MatchLevel.EXACT), count(matches, MatchLevel.REVIEW), count(matches, MatchLevel.MISSING),
                count(matches, MatchLevel.EXTRA), count(matches, MatchLevel.WRONG), answer.version());
    }

    private static long count(List<ResultMatch> matches, MatchLevel level) {
        return matches.stream().filter(match -> match.level() == level).count();
    }
}
