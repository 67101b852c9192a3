package vn.gov.ra.rest.token;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.handover.CustodianService;
import vn.gov.ra.handover.DeviceLabelService;
import vn.gov.ra.handover.DeviceMovesService;
import vn.gov.ra.handover.MinutesView;
import vn.gov.ra.handover.SignatureMethod;
import vn.gov.ra.handover.Readiness;
import vn.gov.ra.handover.ReadinessService;
import vn.gov.ra.handover.SubscriberHandoverService;
import vn.gov.ra.past.PastService;
import vn.gov.ra.past.PastSubject;
import vn.gov.ra.past.PastView;
import vn.gov.ra.request.ActionView;
import vn.gov.ra.rest.batch.Upload;
import vn.gov.ra.rest.dossier.ActionItems;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Transitions;
import vn.gov.ra.token.TokenFilter;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenView;

/** Devices that keep keys (thiết bị lưu khóa bí mật). */
@Path("v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class TokenResource implements Addressed {

    private static final String USUAL_MODEL = "GCA-01";

    @Inject
    private PastService pasts;
    @Inject
    private TokenService tokens;
    @Inject
    private SubscriberHandoverService handover;
    @Inject
    private DeviceMovesService moves;
    @Inject
    private CustodianService custodians;
    @Inject
    private DeviceLabelService labels;
    @Inject
    private ReadinessService readiness;
    @Inject
    private CurrentActor actor;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            tokens.visible(Words.id(path.getFirst("id")));
        }
    }

    /** @param mismatched only devices that nobody uses by the register, though a certificate on them is in force */
    @GET
    public Slice<TokenView> list(@BeanParam PageParams page, @QueryParam("state") String state, @QueryParam("serial") String serial, @QueryParam("agency") String agency,
            @QueryParam("person") String person, @QueryParam("mismatched") boolean mismatched) {
        return tokens.list(new TokenFilter(Words.word(TokenState.class, state, "state"), serial == null ? page.q() : serial, Words.uuid(agency, "agency"),
                Words.uuid(person, "person"), mismatched), page.paging());
    }

    /** Stickers of the devices that fit, as sheets of A4. */
    @GET
    @Path("labels.pdf")
    @Produces("application/pdf")
    @RolesAllowed({Role.STOREKEEPER, Role.OFFICER})
    public Response labels(@QueryParam("state") String state, @QueryParam("serial") String serial, @QueryParam("agency") String agency,
            @QueryParam("person") String person, @QueryParam("mismatched") boolean mismatched) {
        return Upload.download(labels.labels(new TokenFilter(Words.word(TokenState.class, state, "state"), serial, Words.uuid(agency, "agency"), Words.uuid(person, "person"), mismatched)));
    }

    /** The sticker of one device. */
    @GET
    @Path("{id}/label.pdf")
    @Produces("application/pdf")
    @RolesAllowed({Role.STOREKEEPER, Role.OFFICER})
    public Response label(@PathParam("id") String id) {
        return Upload.download(labels.label(Words.id(id)));
    }

    /** Takes a delivered device into the store. */
    @POST
    @RolesAllowed(Role.STOREKEEPER)
    @Runs(value = TokenService.class, method = "receive")
    public Response receive(TokenBody body) {
        return creating.once(body, () -> {
            TokenKind kind = Words.word(TokenKind.class, body.kind(), "/kind");
            TokenView made = tokens.receive(body.serial(), body.model() == null ? USUAL_MODEL : body.model(), kind == null ? TokenKind.USB_TOKEN : kind);
            return Made.created("/api/v1/tokens/" + made.id(), made);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(tokens.get(Words.id(id)));
    }

    /**
     * The device as it was at the end of a day; of what was not kept it says so.
     *
     * @param asOf the day, {@code yyyy-MM-dd}, today at the latest
     */
    @GET
    @Path("{id}/past")
    public PastView past(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
        return pasts.of(PastSubject.TOKEN, Words.id(id), Words.date(asOf, "/asOf"));
    }

    /** Whether its subscriber was trained and has committed; 204 for a device of no person. */
    @GET
    @Path("{id}/readiness")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.SUBSCRIBER})
    public Readiness readiness(@PathParam("id") String id) {
        return readiness.of(Words.id(id));
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        TokenView token = tokens.get(Words.id(id));
        List<ActionView> offers = new ArrayList<>();
        if (TokenStep.SUBSCRIBER_ACCEPTS.allowedFrom(token.state())) {
            Actor who = actor.get();
            offers.add(ActionView.tried(TokenStep.SUBSCRIBER_ACCEPTS.event(), () -> TokenStep.SUBSCRIBER_ACCEPTS.requireRole(who::has, token.serial())));
        }
        moves.actions(token.id()).forEach(one -> offers.add(new ActionView(one.action(), one.allowed(), one.whyCode(), one.whyArguments())));
        Actor reader = actor.get();
        if (reader.hasAny(Role.CLERK, Role.STOREKEEPER, Role.OFFICER, Role.OBSERVER) && custodians.possible(token.id())) {
            offers.add(ActionView.tried(TokenStep.CHANGE_CUSTODIAN.event(), () -> TokenStep.CHANGE_CUSTODIAN.requireRole(reader::has, token.serial())));
        }
        tokens.actions(token.id()).forEach(one -> offers.add(new ActionView(one.action(), one.allowed(), one.whyCode(), one.whyArguments())));
        return ActionItems.of(offers, Words.language(headers));
    }

    /**
     * {@code subscriber-accepts} and {@code change-custodian} draw up the minutes and answer the device, or the minutes to a subscriber, who reads no
     * devices; {@code return}, {@code send-to-ca}, {@code back-for-subscriber} and {@code back-to-stock} go with the paper the other side signed;
     * the other steps move it by itself.
     */
    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed({Role.CLERK, Role.OFFICER, Role.STOREKEEPER, Role.SUBSCRIBER})
    @Runs(value = {TokenService.class, SubscriberHandoverService.class, DeviceMovesService.class, CustodianService.class},
            called = {"subscriber-accepts=accept", "return=move", "send-to-ca=move", "back-for-subscriber=move", "back-to-stock=move", "change-custodian=change"},
            steps = TokenStep.class)
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen, TokenCommand command) {
        UUID token = Words.id(id);
        TokenStep step = Transitions.action(TokenStep.class, action).orElseThrow(() -> new DomainException(ApprovalError.ACTION_UNKNOWN, action));
        Upload file = Upload.of(command.fileName(), command.file());
        switch (step) {
            case SUBSCRIBER_ACCEPTS -> {
                // Below: its answer depends on who asks.
            }
            case RETURN, SEND_TO_CA, BACK_FOR_SUBSCRIBER, BACK_TO_STOCK -> {
                moves.move(token, step, IfMatch.version(seen), method(command.method(), file), file.content(), file.name());
                return answer(tokens.get(token));
            }
            case CHANGE_CUSTODIAN -> {
                custodians.change(token, IfMatch.version(seen), Words.uuid(command.keeper(), "/keeper"), Boolean.TRUE.equals(command.pinChanged()),
                        method(command.method(), file), file.content(), file.name());
                return answer(tokens.get(token));
            }
            default -> {
                return answer(tokens.take(token, step, IfMatch.version(seen), command.remark()));
            }
        }
        MinutesView made = handover.accept(token, IfMatch.version(seen), method(command.method(), file), file.content(), file.name());
        return actor.get().has(Role.CLERK) ? answer(tokens.get(token)) : IfMatch.ok(made, made.version());
    }

    /** The subscriber's acceptance with the signed paper as a file; answers the minutes. */
    @POST
    @Path("{id}/acceptance")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.CLERK, Role.SUBSCRIBER})
    @Runs(value = SubscriberHandoverService.class, method = "accept")
    public Response accept(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen, List<EntityPart> parts) {
        Upload file = Upload.of(parts);
        MinutesView minutes = handover.accept(Words.id(id), IfMatch.version(seen), method(Upload.word(parts, "method"), file), file.content(), file.name());
        return IfMatch.ok(minutes, minutes.version());
    }

    private static SignatureMethod method(String word, Upload file) {
        SignatureMethod given = Words.word(SignatureMethod.class, word, "/method");
        return given != null ? given : file.content() == null ? SignatureMethod.PAGE : SignatureMethod.SCAN;
    }

    private static Response answer(TokenView view) {
        return IfMatch.ok(view, view.version());
    }
}
