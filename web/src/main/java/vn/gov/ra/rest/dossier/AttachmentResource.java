package vn.gov.ra.rest.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.Incoming;
import vn.gov.ra.document.StorageError;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.request.AttachmentKind;
import vn.gov.ra.request.AttachmentView;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.NeedsScope;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.Scope;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;

/** Papers of a dossier, and the letter that was made for it. */
@Path("v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.DOSSIER_WRITE)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER})
public class AttachmentResource implements Addressed {

    @Inject
    private DossierService dossiers;
    @Inject
    private Creating creating;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            dossiers.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    @Path("{id}/attachments")
    public Slice<DossierJson.Paper> list(@PathParam("id") String id) {
        return new Slice<>(dossiers.attachments(Words.id(id)), null).map(DossierJson.Paper::of);
    }

    @POST
    @Path("{id}/attachments")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Runs(value = DossierService.class, method = "attach")
    public Response attach(@PathParam("id") String id, List<EntityPart> parts) {
        UUID dossier = Words.id(id);
        dossiers.attachments(dossier);   // not found and not yours come before what is wrong with the body
        EntityPart file = part(parts, "file");
        String word = text(part(parts, "kind"));
        AttachmentKind kind = Words.word(AttachmentKind.class, word, "/kind");
        if (kind == null) {
            throw missing("/kind");
        }
        boolean said = parts.stream().filter(part -> "notSecret".equals(part.getName())).anyMatch(part -> "true".equals(text(part)));
        byte[] content = bytes(file);
        return creating.once(kind + " " + Sha256.hex(content), () -> {
            String name = file.getFileName().orElse(null);
            AttachmentView made = said ? dossiers.attachConfirmed(dossier, kind, name, content, true) : dossiers.attach(dossier, kind, name, content);
            return Made.created("/api/v1/dossiers/" + dossier + "/attachments/" + made.id(), DossierJson.Paper.of(made));
        });
    }

    @GET
    @Path("{id}/attachments/{attachment}/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("id") String id, @PathParam("attachment") String attachment) {
        return download(dossiers.attachmentContent(Words.id(id), Words.id(attachment)));
    }

    @DELETE
    @Path("{id}/attachments/{attachment}")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    @Runs(value = DossierService.class, method = "detach")
    public void detach(@PathParam("id") String id, @PathParam("attachment") String attachment) {
        dossiers.detach(Words.id(id), Words.id(attachment));
    }

    /** The letter made when the signature was asked for; this is what the agency's head signs. */
    @GET
    @Path("{id}/letter.pdf")
    @Produces(MediaType.WILDCARD)
    public Response letter(@PathParam("id") String id) {
        return download(dossiers.letter(Words.id(id)));
    }

    /** The slip with the dossier's code and the promised day; 404 before the agency has signed. */
    @GET
    @Path("{id}/receipt.pdf")
    @Produces(MediaType.WILDCARD)
    public Response receipt(@PathParam("id") String id) {
        return download(dossiers.receipt(Words.id(id)));
    }

    private static Response download(FileContent file) {
        String name = URLEncoder.encode(file.ref().fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.bytes()).type(file.ref().mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header("X-Content-Type-Options", "nosniff").build();
    }

    private static EntityPart part(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst().orElseThrow(() -> missing("/" + name));
    }

    private static String text(EntityPart part) {
        try (InputStream in = part.getContent()) {
            return new String(in.readNBytes(100), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(EntityPart part) {
        try (InputStream in = part.getContent()) {
            byte[] content = in.readNBytes(StoredFiles.MAX_SIZE + 1);
            if (content.length > StoredFiles.MAX_SIZE) {
                throw new DomainException(StorageError.FILE_TOO_LARGE, StoredFiles.MAX_SIZE);
            }
            return Incoming.admitted(part.getFileName().orElse(null), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DomainException missing(String pointer) {
        return new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError(pointer, SharedError.REQUIRED)), pointer);
    }
}
