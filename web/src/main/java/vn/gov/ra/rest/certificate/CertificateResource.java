package vn.gov.ra.rest.certificate;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateAction;
import vn.gov.ra.certificate.CertificateError;
import vn.gov.ra.certificate.CertificateFilter;
import vn.gov.ra.certificate.CertificateImportService;
import vn.gov.ra.certificate.CertificateService;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateStep;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.past.PastService;
import vn.gov.ra.past.PastSubject;
import vn.gov.ra.past.PastView;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.BodyConfig;
import vn.gov.ra.rest.support.BodyLimit;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Json;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.StateError;

/** Registered certificates. Their status is asked at {@code vn.gov.ra.rest.status.StatusResource}. */
@Path("v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
public class CertificateResource implements Addressed {

    private static final String PKIX_CERT = "application/pkix-cert";

    @Inject
    private PastService pasts;
    @Inject
    private CertificateService certificates;
    @Inject
    private CertificateImportService imports;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    /**
     * What a command says.
     *
     * @param comment why
     * @param alert for {@code raise-alert}: name of a local alert
     */
    public record Command(String comment, String alert) {
    }

    /** An action and, where it is not open, why. */
    public record Action(String action, boolean allowed, String why) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            certificates.get(own(path.getFirst("id")));
        }
    }

    @GET
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<CertificateView> list(@BeanParam PageParams page, @QueryParam("state") String state, @QueryParam("authority") String authority,
            @QueryParam("agency") String agency, @QueryParam("subscriber") String subscriber) {
        return certificates.list(new CertificateFilter(page.q(), state(state), authority, id(agency, "agency"), id(subscriber, "subscriber"),
                page.limit()), page.paging());
    }

    /** The bytes decide what they are, not the content type. */
    @POST
    @RolesAllowed({Role.ADMIN, Role.OFFICER})
    @Consumes(MediaType.WILDCARD)
    @Runs(value = CertificateImportService.class, method = "start")
    @BodyLimit.Most(BodyConfig.CERTIFICATES)
    public Response importAll(byte[] content) {
        byte[] sent = content == null ? new byte[0] : content;
        return creating.once(Sha256.hex(sent), () -> Made.accepted(imports.start(sent)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Response get(@PathParam("id") String id) {
        return answer(certificates.get(own(id)));
    }

    @GET
    @Path("{id}/content")
    @Produces(PKIX_CERT)
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Response content(@PathParam("id") String id) {
        CertificateView view = certificates.get(own(id));
        return Response.ok(certificates.der(view.id()), PKIX_CERT).header("Content-Disposition", "attachment; filename=\"" + view.serial() + ".cer\"").build();
    }

    /**
     * The certificate as it was at the end of a day; of what was not kept it says so.
     *
     * @param asOf the day, {@code yyyy-MM-dd}, today at the latest
     */
    @GET
    @Path("{id}/past")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public PastView past(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
        return pasts.of(PastSubject.CERTIFICATE, Words.id(id), Words.date(asOf, "/asOf"));
    }

    @GET
    @Path("{id}/actions")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<Action> actions(@PathParam("id") String id) {
        return new Slice<>(certificates.actions(own(id)).stream().map(this::wire).toList(), null);
    }

    @POST
    @Path("{id}/actions/{action}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.CLERK, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.ADMIN})
    @Runs(value = CertificateService.class, steps = CertificateStep.class)
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String ifMatch, String body) {
        UUID certificate = own(id);
        long version = IfMatch.version(ifMatch);
        Command command = body == null || body.isBlank() ? new Command(null, null) : Json.read(body, Command.class);
        return answer(switch (action) {
            case "raise-alert" -> certificates.raiseAlert(certificate, version, command.alert());
            case "clear-alert" -> certificates.clearAlert(certificate, version);
            default -> certificates.take(certificate, version, action, command.comment());
        });
    }

    private static Response answer(CertificateView view) {
        return IfMatch.ok(view, view.version());
    }

    private Action wire(CertificateAction action) {
        if (action.allowed()) {
            return new Action(action.action(), true, null);
        }
        Locale locale = headers.getAcceptableLanguages().stream().filter(language -> List.of("vi", "en").contains(language.getLanguage())).findFirst()
                .map(Messages::supported).orElse(Messages.VI);
        ErrorCode why = StateError.NOT_YOUR_STEP;
        return new Action(action.action(), false, why.code() + ": " + Messages.error(why, locale, action.whyArguments().toArray()));
    }

    /** An id that is none is not found. */
    private static UUID own(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new DomainException(CertificateError.NOT_FOUND, id);
        }
    }

    private static UUID id(String text, String name) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new DomainException(SharedError.INVALID_INPUT, name);
        }
    }

    private static CertificateState state(String name) {
        try {
            return name == null || name.isBlank() ? null : CertificateState.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new DomainException(SharedError.UNKNOWN_VALUE, name);
        }
    }
}
