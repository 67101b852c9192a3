package vn.gov.ra.rest.status;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Locale;
import vn.gov.ra.rest.batch.Upload;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.signature.document.DocumentReport;
import vn.gov.ra.signature.document.ReportPaper;
import vn.gov.ra.signature.document.ReportWording;
import vn.gov.ra.signature.document.SentDocument;
import vn.gov.ra.signature.document.SignedDocumentService;

/** Signed documents: who signed, whether they are whole, what the lists say of the certificates. */
@Path("v1/signatures")
@Produces(MediaType.APPLICATION_JSON)
public class SignatureResource implements Addressed {

    /** What is asked for; {@code PDF} is the detailed report on paper. */
    public enum ReportKind {
        SIMPLE, DETAILED, PDF
    }

    @Inject
    private SignedDocumentService documents;
    @Inject
    private MayRead mayRead;
    @Context
    private SecurityContext security;
    @Context
    private HttpHeaders headers;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        mayRead.require(security);
    }

    /**
     * Checks the part {@code file}; where the signature stands beside its document, that is the part {@code original}. The report comes in the
     * language asked for, Vietnamese by default.
     *
     * @param report {@code simple} (default), {@code detailed} or {@code pdf}; {@code Accept: application/pdf} means the last too
     */
    @POST
    @Path("validate")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces({MediaType.APPLICATION_JSON, "application/pdf"})
    @Runs(value = SignedDocumentService.class, method = "check")
    public Response validate(List<EntityPart> parts, @QueryParam("report") String report) {
        ReportKind asked = report == null ? null : Words.word(ReportKind.class, report.toUpperCase(Locale.ROOT), "report");
        Upload file = Upload.of(parts);
        DocumentReport found = documents.check(new SentDocument(file.content(), Upload.optional(parts, "original")));
        ReportKind kind = asked != null ? asked : wantsPdf() ? ReportKind.PDF : ReportKind.SIMPLE;
        Locale language = Words.language(headers);
        if (kind == ReportKind.PDF) {
            return Response.ok(new ReportPaper(found, file.name(), language).pdf()).type("application/pdf").header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"signature-report.pdf\"").build();
        }
        return Response.ok(SignatureJson.of(found, file.name(), kind == ReportKind.DETAILED, new ReportWording(language))).type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private boolean wantsPdf() {
        List<MediaType> accepted = headers.getAcceptableMediaTypes();
        return !accepted.isEmpty() && accepted.get(0).isCompatible(MediaType.valueOf("application/pdf")) && !accepted.get(0).isWildcardType();
    }
}
