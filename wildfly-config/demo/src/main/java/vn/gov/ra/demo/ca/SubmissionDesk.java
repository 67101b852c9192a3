package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Takes submission lists and answers them. A line is settled once and for good; the same ZIP answered in the same
 * {@link Answer} gives the very same bytes again, also after a restart.
 */
public final class SubmissionDesk {

    private final CaState state;
    private final LineSettler settler;
    private final Path directory;

    public SubmissionDesk(CaState state) {
        this.state = state;
        this.settler = new LineSettler(state);
        this.directory = state.directory().resolve("submissions");
    }

    /**
     * What the desk says to a submission.
     *
     * @param id     SHA-256 of the submitted ZIP, lower-case hex
     * @param result the result ZIP; null while it is late
     */
    public record Reply(String id, byte[] result) {}

    /**
     * @param delay how long a late answer takes
     * @throws CaRefusal 422 with what is wrong, in Vietnamese; nothing was issued
     */
    public synchronized Reply submit(byte[] zip, Answer answer, Duration delay) {
        SubmissionPackage submission = SubmissionPackage.read(zip);
        Path folder = directory.resolve(submission.id());
        Path file = folder.resolve(answer.wireName() + ".zip");
        try {
            boolean known = Files.exists(file);
            boolean freshlyLate = answer == Answer.LATE && !known;
            if (freshlyLate) SafeFile.write(folder.resolve("ready"), state.now().plus(delay).toString().getBytes(StandardCharsets.US_ASCII));
            if (!known) answer(submission, answer, folder, file);
            SafeFile.write(folder.resolve("answer"), answer.wireName().getBytes(StandardCharsets.US_ASCII));
            return freshlyLate ? new Reply(submission.id(), null) : result(submission.id(), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The answer to an earlier submission.
     *
     * @param part 1, or 2 for what a partial answer left out
     * @throws CaRefusal 404 nothing of that id and part
     */
    public synchronized Reply result(String id, int part) {
        Path folder = directory.resolve(id.matches("[0-9a-f]{64}") ? id : "none");
        try {
            if (!Files.exists(folder.resolve("answer"))) throw new CaRefusal(404, "CA-SUBMISSION", id);
            String answer = Files.readString(folder.resolve("answer"));
            boolean late = answer.equals(Answer.LATE.wireName()) && state.now().isBefore(Instant.parse(Files.readString(folder.resolve("ready"))));
            if (late) return new Reply(id, null);
            Path file = folder.resolve(answer + (part == 2 ? "-2.zip" : ".zip"));
            if (!Files.exists(file)) throw new CaRefusal(404, "CA-SUBMISSION", id);
            return new Reply(id, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(SubmissionPackage submission, Answer answer, Path folder, Path file) throws IOException {
        SubmissionList list = SubmissionList.read(submission);
        List<SettledLine> lines = settle(submission.id(), list);
        switch (answer) {
            case NONE, LATE -> SafeFile.write(file, whole(lines).zip());
            case PARTLY -> {
                int first = lines.size() == 1 ? 0 : Math.max(1, lines.size() / 2);
                SafeFile.write(folder.resolve("partly-2.zip"), whole(lines.subList(first, lines.size())).zip());
                SafeFile.write(file, whole(lines.subList(0, first)).zip());
            }
            case TWICE -> SafeFile.write(file, twice(lines).zip());
            case WRONG_NAME -> SafeFile.write(file, wrongName(lines).zip());
            case EXTRA -> {
                ResultPackage result = whole(lines);
                result.certificate("NGOAI-DANH-SACH", stranger(CaRefusal.text("CA-DN-STRANGER")).der());
                SafeFile.write(file, result.zip());
            }
        }
    }

    private List<SettledLine> settle(String submission, SubmissionList list) {
        List<SettledLine> lines = new ArrayList<>();
        TreeSet<String> listsToPublish = new TreeSet<>();
        for (ListLine line : list.lines()) {
            SettledLine settled = state.settled().get(submission, line.code());
            if (settled == null) {
                settled = settler.settle(list.form(), line);
                state.settle(submission, settled);
            }
            if (settled.outcome() == Outcome.REVOKED) listsToPublish.add(settled.authority());
            lines.add(settled);
        }
        listsToPublish.forEach(state::publish);
        return lines;
    }

    private ResultPackage whole(List<SettledLine> lines) {
        ResultPackage result = new ResultPackage(lines);
        for (SettledLine line : lines) if (line.bringsCertificate()) result.certificate(line.lineCode(), der(line));
        return result;
    }

    private ResultPackage twice(List<SettledLine> lines) {
        List<SettledLine> doubled = new ArrayList<>(lines);
        doubled.addAll(lines);
        ResultPackage result = new ResultPackage(doubled);
        for (SettledLine line : lines) {
            if (!line.bringsCertificate()) continue;
            result.certificate(line.lineCode(), der(line));
            result.certificate(line.lineCode() + "-2", der(line));
        }
        return result;
    }

    private ResultPackage wrongName(List<SettledLine> lines) {
        List<SettledLine> answered = new ArrayList<>(lines);
        IssuedCertificate wrong = null;
        for (int i = 0; i < lines.size() && wrong == null; i++) {
            if (!lines.get(i).bringsCertificate()) continue;
            wrong = stranger(CaRefusal.text("CA-DN-WRONG"));
            answered.set(i, lines.get(i).withSerial(wrong.serialHex()));
        }
        ResultPackage result = new ResultPackage(answered);
        for (SettledLine line : answered) {
            if (!line.bringsCertificate()) continue;
            boolean isWrong = wrong != null && line.serialHex().equals(wrong.serialHex());
            result.certificate(line.lineCode(), isWrong ? wrong.der() : der(line));
        }
        return result;
    }

    private IssuedCertificate stranger(String name) {
        return state.issue(CaState.G2, SubjectSpec.person(name, null, null, null, null), state.now(), null);
    }

    private byte[] der(SettledLine line) {
        return state.issued(line.authority(), new BigInteger(line.serialHex(), 16)).der();
    }
}
