package vn.gov.ra.docs;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import vn.gov.ra.account.review.ReviewState;
import vn.gov.ra.account.review.ReviewStep;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.batch.BatchStep;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateStep;
import vn.gov.ra.declaration.DeclarationState;
import vn.gov.ra.declaration.DeclarationStep;
import vn.gov.ra.handover.MinutesState;
import vn.gov.ra.handover.MinutesStep;
import vn.gov.ra.personnel.PersonnelState;
import vn.gov.ra.personnel.PersonnelStep;
import vn.gov.ra.reorganisation.ReorganisationState;
import vn.gov.ra.reorganisation.ReorganisationStep;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.release.ReleaseState;
import vn.gov.ra.release.ReleaseStep;
import vn.gov.ra.retention.ProposalState;
import vn.gov.ra.retention.ProposalStep;
import vn.gov.ra.shared.ProjectFiles;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Step;
import vn.gov.ra.stock.CountState;
import vn.gov.ra.stock.CountStep;
import vn.gov.ra.takeover.TakeoverState;
import vn.gov.ra.takeover.TakeoverStep;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStep;

/** The five machines, their labels, and the project's root, for the documentation and the tests that look at all of them. */
final class StateMachines {

    /**
     * One machine.
     *
     * @param title heading in the documentation
     * @param table the database table whose check constraint lists its states
     */
    record Machine(String title, String table, List<? extends State> states, List<? extends Step<?>> steps) {
    }

    static final List<Machine> ALL = List.of(
            new Machine("Request line (Dòng đề nghị)", "request_line", List.of(LineState.values()), List.of(LineStep.values())),
            new Machine("Submission list (Danh sách gửi Ban Cơ yếu)", "batch", List.of(BatchState.values()), List.of(BatchStep.values())),
            new Machine("Certificate (Chứng thư số)", "certificate", List.of(CertificateState.values()), List.of(CertificateStep.values())),
            new Machine("Device (Thiết bị lưu khóa bí mật)", "token", List.of(TokenState.values()), List.of(TokenStep.values())),
            new Machine("Minutes (Biên bản bàn giao)", "minutes", List.of(MinutesState.values()), List.of(MinutesStep.values())),
            new Machine("Personnel change (Biến động nhân sự)", "personnel_event", List.of(PersonnelState.values()), List.of(PersonnelStep.values())),
            new Machine("Plan for offices (Kịch bản sắp xếp cơ quan)", "reorganisation", List.of(ReorganisationState.values()), List.of(ReorganisationStep.values())),
            new Machine("Declaration (Kê khai)", "declaration", List.of(DeclarationState.values()), List.of(DeclarationStep.values())),
            new Machine("Review of accounts (Rà soát tài khoản)", "access_review_sheet", List.of(ReviewState.values()), List.of(ReviewStep.values())),
            new Machine("Take-over of old registers (Tiếp nhận sổ cũ)", "takeover", List.of(TakeoverState.values()), List.of(TakeoverStep.values())),
            new Machine("Proposal to wipe personal data (Đề nghị xóa dữ liệu)", "retention_proposal", List.of(ProposalState.values()), List.of(ProposalStep.values())),
            new Machine("Request to give the register away (Yêu cầu giao sổ đăng ký)", "register_release", List.of(ReleaseState.values()), List.of(ReleaseStep.values())),
            new Machine("Count of devices (Kiểm đếm, kiểm kê)", "stock_count", List.of(CountState.values()), List.of(CountStep.values())));

    private StateMachines() {
    }

    static Properties labels(String language) {
        return bundle("/messages/labels/states_" + language + ".properties");
    }

    static Properties bundle(String resource) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(StateMachines.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The project's root, wherever in it the tests are started. */
    static Path root() {
        return ProjectFiles.root();
    }
}
