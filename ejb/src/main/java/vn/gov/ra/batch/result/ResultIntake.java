package vn.gov.ra.batch.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.batch.SentList;
import vn.gov.ra.batch.SentLists;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.job.Jobs;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Sha256;

/** The first and the last transaction of an import: the answer is kept, and the list waits to be reconciled. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ResultIntake {

    private static final String JOB = "batch.import-result";

    @Inject
    private ResultRepository rows;
    @Inject
    private SentLists lists;
    @Inject
    private StoredFiles files;
    @Inject
    private Jobs jobs;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** Keeps the answer, or finds it when it came before. What cannot be read as a whole is refused before anything is stored. */
    public ImportWork begin(UUID batchId, byte[] content, String fileName) {
        String sha = Sha256.hex(content);
        Optional<ResultPackage> finished = rows.same(batchId, sha).filter(ResultPackage::finished);
        if (finished.isPresent()) {
            return repeated(finished.get());
        }
        SentList list = lists.awaitingAnswer(batchId);
        // Asked again behind the list's lock: somebody may just have sent the same bytes.
        ResultPackage known = rows.same(batchId, sha).orElse(null);
        if (known != null && known.finished()) {
            return repeated(known);
        }
        List<Match> matches = Matching.of(list, ResultReader.read(content, fileName), clock.instant());
        Actor who = actor.get();
        ResultPackage answer = known;
        if (answer == null) {
            FileRef stored = files.store(content, fileName, FileType.of(content).mediaType());
            answer = new ResultPackage(Ids.next(), batchId, stored.id(), sha, clock.instant(), who.username(), who.personId());
            rows.add(answer);
            audit.record("result.receive", "batch", batchId, list.number(), Map.of("sha256", sha, "file", stored.fileName()));
        }
        UUID job = jobs.start(JOB, answer.id(), matches.size());
        answer.workedBy(job);
        return new ImportWork(job, answer.id(), false, matches);
    }

    /** The same package again: its job where it is the caller's own, else one that is done at once with the same result. */
    private ImportWork repeated(ResultPackage known) {
        if (known.receivedBy().equals(actor.get().username()) && known.jobId() != null) {
            return new ImportWork(known.jobId(), known.id(), true, List.of());
        }
        UUID job = jobs.start(JOB, known.id(), 0);
        jobs.succeed(job, report(known));
        return new ImportWork(job, known.id(), true, List.of());
    }

    /** @return the report, as JSON for the job */
    public String finish(UUID packageId) {
        ResultPackage answer = rows.lock(packageId);
        if (!answer.finished()) {
            answer.finish();
            Map<MatchLevel, Long> counts = counts(packageId);
            lists.imported(answer.batchId(), Map.of("sha256", answer.sha256(), "exact", counts.get(MatchLevel.EXACT), "review", counts.get(MatchLevel.REVIEW),
                    "missing", counts.get(MatchLevel.MISSING), "extra", counts.get(MatchLevel.EXTRA), "wrong", counts.get(MatchLevel.WRONG)));
        }
        return report(answer);
    }

    private String report(ResultPackage answer) {
        StringBuilder json = new StringBuilder("{\"resultId\":\"").append(answer.id()).append("\",\"packageId\":\"").append(answer.id())
                .append("\",\"batchId\":\"").append(answer.batchId()).append("\",\"sha256\":\"").append(answer.sha256()).append('"');
        counts(answer.id()).forEach((level, count) -> json.append(",\"").append(level.name().toLowerCase(Locale.ROOT)).append("\":").append(count));
        return json.append('}').toString();
    }

    private Map<MatchLevel, Long> counts(UUID packageId) {
        Map<MatchLevel, Long> counts = new EnumMap<>(MatchLevel.class);
        List.of(MatchLevel.values()).forEach(level -> counts.put(level, 0L));
        rows.matches(packageId).forEach(match -> counts.merge(match.level(), 1L, Long::sum));
        return counts;
    }
}
