package vn.gov.ra.status.path;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.ra.status.StatusError;
import vn.gov.ra.status.StatusWord;
import vn.gov.ra.status.ValidationAnswer.Verdict;

/** Validates a certificate from what was handed in alone: anchors, certificates, lists and answers. */
public final class FileValidation {

    /** @param reasons why it is not VALID; empty when it is */
    public record Outcome(Verdict verdict, StatusWord status, List<Finding> reasons) {
    }

    private final PathFinder finder;
    private final List<OcspEvidence> answers;
    private final PathOptions options;
    private final ListCheck lists;

    public FileValidation(List<PathCertificate> anchors, List<PathCertificate> intermediates, List<RevocationList> lists, List<OcspEvidence> answers,
            PathOptions options) {
        this.finder = new PathFinder(anchors, intermediates);
        this.answers = answers;
        this.options = options;
        this.lists = new ListCheck(finder, lists, options);
    }

    /** One way from the certificate to an anchor. @param target what is said of the certificate itself */
    private record Judged(Verdict verdict, StatusWord target, List<Finding> findings) {
    }

    public Outcome validate(PathCertificate target) {
        List<Judged> judged = finder.paths(target).stream().map(this::judge).toList();
        Judged best = judged.stream().reduce((one, other) -> other.verdict().compareTo(one.verdict()) < 0 ? other : one).orElseGet(() -> none(target));
        // Revoked on one way is revoked: another way must not talk it good.
        Judged revoked = judged.stream().filter(each -> each.target() == StatusWord.revoked && each.verdict() == Verdict.INVALID && sound(each)).findFirst().orElse(best);
        return new Outcome(revoked.verdict(), word(revoked, target), revoked.findings());
    }

    private static boolean sound(Judged judged) {
        return judged.findings().stream().noneMatch(finding -> finding.error() == PathError.SIGNATURE);
    }

    private Judged none(PathCertificate target) {
        List<Finding> findings = new ArrayList<>();
        if (finder.brokenSignature()) {
            findings.add(Finding.of(PathError.SIGNATURE, target.label()));
        }
        if (options.at().isAfter(target.notAfter())) {
            findings.add(Finding.of(StatusError.PATH_EXPIRED, target.label()));
        }
        if (options.at().isBefore(target.notBefore())) {
            findings.add(Finding.of(StatusError.PATH_NOT_YET_VALID, target.label()));
        }
        Verdict verdict = findings.isEmpty() ? Verdict.INDETERMINATE : Verdict.INVALID;
        findings.add(Finding.of(StatusError.NO_PATH));
        return new Judged(verdict, StatusWord.unknown, findings);
    }

    private Judged judge(List<PathCertificate> path) {
        List<Finding> findings = new ArrayList<>(PathRules.check(path, options));
        List<Finding> open = new ArrayList<>();
        StatusWord target = StatusWord.good;
        for (int i = path.size() - 2; i >= 0; i--) {
            target = revocation(path, i);
            String label = path.get(i).label();
            if (target == StatusWord.revoked || target == StatusWord.onHold) {
                findings.add(Finding.of(target == StatusWord.revoked ? StatusError.PATH_REVOKED : StatusError.PATH_ON_HOLD, label));
            } else if (target != StatusWord.good && options.revocation()) {
                open.add(Finding.of(StatusError.PATH_UNDETERMINED, label));
            }
        }
        Verdict verdict = !findings.isEmpty() ? Verdict.INVALID : open.isEmpty() ? Verdict.VALID : Verdict.INDETERMINATE;
        return new Judged(verdict, target, Stream.concat(findings.stream(), open.stream()).distinct().toList());
    }

    /** The graver of what the lists and what the answers say. */
    private StatusWord revocation(List<PathCertificate> path, int i) {
        if (!options.revocation()) {
            return StatusWord.undetermined;
        }
        StatusWord word = lists.status(path, i);
        for (OcspEvidence answer : answers) {
            StatusWord said = answer.status(path.get(i), path.get(i + 1), options);
            boolean settles = word == StatusWord.undetermined && said == StatusWord.good;
            boolean graver = said == StatusWord.revoked || said == StatusWord.onHold && word != StatusWord.revoked;
            word = settles || graver ? said : word;
        }
        return word;
    }

    private StatusWord word(Judged judged, PathCertificate target) {
        boolean known = judged.verdict() == Verdict.VALID || judged.target() == StatusWord.revoked || judged.target() == StatusWord.onHold;
        if (known && sound(judged)) {
            return judged.target();
        }
        if (options.at().isBefore(target.notBefore())) {
            return StatusWord.notYetValid;
        }
        if (options.at().isAfter(target.notAfter())) {
            return StatusWord.expired;
        }
        return judged.target() == StatusWord.unknown || !sound(judged) ? StatusWord.unknown : StatusWord.undetermined;
    }
}
