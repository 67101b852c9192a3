package vn.gov.ra.status.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.StatusWord;
import vn.gov.ra.status.ValidationAnswer.Verdict;
import vn.gov.ra.status.path.FileValidation;
import vn.gov.ra.status.path.OcspEvidence;
import vn.gov.ra.status.path.PathCertificate;
import vn.gov.ra.status.path.PathError;
import vn.gov.ra.status.path.RevocationList;

/** Answers one case. What cannot be read is left aside and told; it can only take away from what is believed, never add to it. */
final class CaseCheck {

    private final Sources sources;
    private final Wording wording;

    CaseCheck(Sources sources, Wording wording) {
        this.sources = sources;
        this.wording = wording;
    }

    /** Never throws, whatever the case holds: the next one must have its turn. */
    CheckResult answer(CheckCase asked) {
        if (asked.fault() != null) {
            return unreadable(asked, asked.fault());
        }
        try {
            return validate(asked);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return unreadable(asked, e instanceof IOException ? "cannot be read: " + e.getMessage() : e.getClass().getSimpleName());
        }
    }

    private CheckResult unreadable(CheckCase asked, String why) {
        return new CheckResult(asked.id(), StatusWord.unknown, Verdict.INDETERMINATE, List.of(wording.of(PathError.BAD_QUESTION, List.of(why))), why);
    }

    private CheckResult validate(CheckCase asked) throws IOException {
        List<String> aside = new ArrayList<>();
        PathCertificate target;
        try {
            target = PathCertificate.of(sources.read(asked.certificate(), "CERTIFICATE").get(0));
        } catch (DomainException e) {
            return new CheckResult(asked.id(), StatusWord.unknown, Verdict.INDETERMINATE, List.of(wording.of(e.error(), List.of("cert"))), "cert cannot be read");
        }
        FileValidation validation = new FileValidation(certificates(asked.anchors(), aside), certificates(asked.intermediates(), aside), lists(asked.lists(), aside),
                answers(asked.answers(), aside), asked.options());
        FileValidation.Outcome outcome = validation.validate(target);
        List<String> reasons = new ArrayList<>(outcome.reasons().stream().map(wording::of).toList());
        if (outcome.verdict() != Verdict.VALID) {
            reasons.addAll(aside);
        }
        return new CheckResult(asked.id(), outcome.status(), outcome.verdict(), reasons, null);
    }

    private List<PathCertificate> certificates(List<String> from, List<String> aside) {
        List<PathCertificate> read = new ArrayList<>();
        for (String source : from) {
            each(source, aside, () -> {
                for (byte[] der : sources.read(source, "CERTIFICATE")) {
                    read.add(PathCertificate.of(der));
                }
            });
        }
        return read;
    }

    private List<RevocationList> lists(List<String> from, List<String> aside) {
        List<RevocationList> read = new ArrayList<>();
        from.forEach(source -> each(source, aside, () -> read.addAll(sources.lists(source))));
        return read;
    }

    private List<OcspEvidence> answers(List<String> from, List<String> aside) {
        List<OcspEvidence> read = new ArrayList<>();
        for (String source : from) {
            each(source, aside, () -> {
                for (byte[] der : sources.read(source, "OCSP")) {
                    read.add(OcspEvidence.of(der));
                }
            });
        }
        return read;
    }

    private interface Reading {
        void run() throws IOException;
    }

    private void each(String source, List<String> aside, Reading reading) {
        try {
            reading.run();
        } catch (DomainException e) {
            aside.add(wording.of(e.error(), e.arguments()) + " [" + name(source) + "]");
        } catch (IOException e) {
            aside.add(wording.of(PathError.BAD_QUESTION, List.of(name(source))));
        }
    }

    private static String name(String source) {
        return source.contains("-----BEGIN") ? "PEM" : source;
    }
}
