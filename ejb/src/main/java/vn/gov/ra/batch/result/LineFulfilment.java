package vn.gov.ra.batch.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateStep;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.token.TokenError;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/** What an answer does to a line: its certificate's device comes into the stock, and the line moves on. */
@Dependent
class LineFulfilment {

    private static final String USUAL_MODEL = "GCA-01";

    @Inject
    private RequestLines lines;
    @Inject
    private TokenStock tokens;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private Settings settings;

    /** The line, held; refused when it is no longer with the operator. */
    LineView withOperator(UUID lineId) {
        LineView line = lines.lock(List.of(lineId)).get(0);
        if (line.state() != LineState.SENT) {
            throw new DomainException(ResultError.LINE_MOVED_ON, line.code(), line.state().labelKey());
        }
        return line;
    }

    /** The certificate is verified and the line's: its device is received, reserved and loaded; the line is fulfilled. */
    void certified(LineView line, UUID certificateId, String tokenSerial) {
        try {
            device(line, certificateId, tokenSerial);
        } catch (DomainException refused) {
            if (refused.error() == TokenError.BAD_SERIAL) {
                throw new DomainException(ResultError.BAD_TOKEN_SERIAL, tokenSerial);
            }
            if (refused.error() instanceof TokenError || refused.error() instanceof StateError) {
                throw new DomainException(ResultError.TOKEN_TAKEN, tokenSerial);
            }
            throw refused;
        }
        lines.take(line.id(), LineStep.RESULT_MATCHED, (String) null);
    }

    private void device(LineView line, UUID certificateId, String tokenSerial) {
        if (tokenSerial == null || tokenSerial.isEmpty()) {
            // A renewal is loaded on the device that is out already; a SIM or central account has none in custody.
            if (line.targetCertificateId() != null) {
                tokens.holding(line.targetCertificateId()).stream().findFirst().ifPresent(token -> tokens.bind(token.id(), certificateId));
            }
            return;
        }
        Optional<TokenView> known = tokens.bySerial(tokenSerial);
        UUID token = known.map(TokenView::id)
                .orElseGet(() -> tokens.announceAndReceive(tokenSerial, settings.get("token.model", USUAL_MODEL), TokenKind.USB_TOKEN).id());
        tokens.reserve(token, line.subscriberId(), line.agencyId(), line.id());
        tokens.bind(token, certificateId);
    }

    /** The operator says it recovered the device. Where that was done at a distance and the device works again, nothing is left to do. */
    void recovered(LineView line) {
        lines.take(line.id(), LineStep.RESULT_MATCHED, (String) null);
        if (line.targetTokenId() != null && tokens.byId(line.targetTokenId()).state() == TokenState.IN_USE) {
            lines.take(line.id(), LineStep.NO_PHYSICAL_PART, (String) null);
        }
    }

    /** A verified list names the certificate: the line is fulfilled, and done where no device is out. */
    void revoked(UUID lineId, UUID certificateId) {
        LineView line = lines.lock(List.of(lineId)).get(0);
        if (line.action() != RequestAction.REVOKE || line.state() != LineState.SENT) {
            return;
        }
        lines.take(lineId, LineStep.RESULT_MATCHED, (String) null);
        if (tokens.holding(certificateId).stream().noneMatch(token -> token.state().away())) {
            lines.take(lineId, LineStep.NO_PHYSICAL_PART, (String) null);
        }
    }

    /** Its certificate is in use and nothing had to be handed over. */
    void activated(UUID lineId) {
        LineView line = lines.lock(List.of(lineId)).get(0);
        boolean handedOver = tokens.ofLine(lineId).filter(token -> token.kind().inCustody()).isPresent();
        if (line.state() == LineState.FULFILLED && !handedOver) {
            lines.take(lineId, LineStep.NO_PHYSICAL_PART, (String) null);
        }
    }

    void returned(LineView line, String note) {
        lines.take(line.id(), LineStep.CA_RETURN, note);
    }

    void refused(LineView line, String note) {
        lines.take(line.id(), LineStep.CA_REFUSE, note);
        if (line.action() == RequestAction.REVOKE && line.targetCertificateId() != null
                && certificates.byId(line.targetCertificateId()).state() == CertificateState.REVOKE_PENDING) {
            certificates.take(line.targetCertificateId(), CertificateStep.REVOKE_FAILED, note);
        }
    }
}
