package vn.gov.ra.demo.ca;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Addresses of {@link CaServer}, which documents them. */
final class CaRoutes implements HttpHandler {

    private static final int MAX_SUBMISSION = 32 << 20;
    private static final int MAX_JSON = 1 << 16;
    private static final int MAX_OCSP = 1 << 16;
    private static final List<String> ISSUING = List.of(CaState.G1, CaState.G2);
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final CaState state;
    private final SubmissionDesk desk;
    private final OcspAnswers ocsp;
    private final Switches switches = new Switches();

    CaRoutes(CaState state) {
        this.state = state;
        this.desk = new SubmissionDesk(state);
        this.ocsp = new OcspAnswers(state);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Call call = new Call(exchange);
        try {
            route(call);
        } catch (CaRefusal refusal) {
            call.json(refusal.status(), Map.of("code", refusal.code(), "detail", refusal.getMessage()));
        } catch (RuntimeException e) {
            System.getLogger(CaRoutes.class.getName()).log(System.Logger.Level.ERROR, call.method() + " " + call.path(), e);
            call.json(500, Map.of("code", "CA-INTERNAL", "detail", e.getClass().getSimpleName()));
        }
    }

    private void route(Call call) throws IOException {
        String path = call.path();
        String[] parts = path.substring(1).split("/", 2);
        String rest = parts.length == 2 ? parts[1] : "";
        switch (parts[0]) {
            case "health" -> call.json(200, Map.of("status", "UP"));
            case "crl" -> crl(call, rest);
            case "ca" -> certificate(call, state.certificate(alias(call, rest, ".cer")));
            case "certificates" -> issued(call, rest);
            case "ocsp" -> ocsp(call, rest);
            case "submissions" -> submissions(call, rest);
            case "revocations" -> revocation(call);
            case "switches" -> switches(call);
            default -> throw notFound(call);
        }
    }

    private void crl(Call call, String rest) throws IOException {
        if (rest.equals("publish")) {
            publish(call);
            return;
        }
        PublishedCrl crl = state.crl(alias(call, rest, ".crl"));
        String tag = '"' + Digests.sha256(crl.der()) + '"';
        call.header("ETag", tag);
        call.header("Last-Modified", HTTP_DATE.format(crl.thisUpdate()));
        call.header("Cache-Control", "no-cache");
        boolean same = call.header("If-None-Match") != null ? call.header("If-None-Match").contains(tag) : notNewer(call.header("If-Modified-Since"), crl);
        call.answer(same ? 304 : 200, "application/pkix-crl", crl.der());
    }

    private static boolean notNewer(String since, PublishedCrl crl) {
        try {
            return since != null && !crl.thisUpdate().isAfter(Instant.from(HTTP_DATE.parse(since)));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void publish(Call call) throws IOException {
        requirePost(call);
        Object issuer = call.json(MAX_JSON).get("issuer");
        Map<String, Object> published = new LinkedHashMap<>();
        for (String alias : issuer == null ? ISSUING : List.of(state.aliasOf(issuer.toString())))
            published.put(alias, described(state.publish(alias)));
        call.json(200, published);
    }

    private static Map<String, Object> described(PublishedCrl crl) {
        return Map.of("number", crl.number().toString(), "thisUpdate", crl.thisUpdate(), "nextUpdate", crl.nextUpdate(), "entries", crl.entries());
    }

    private void issued(Call call, String rest) throws IOException {
        String[] parts = rest.split("/");
        if (parts.length != 2 || !parts[1].endsWith(".cer")) throw notFound(call);
        IssuedCertificate found = state.issued(state.aliasOf(parts[0]), Serials.parse(parts[1].substring(0, parts[1].length() - 4)));
        if (found == null) throw notFound(call);
        certificate(call, found.der());
    }

    private static void certificate(Call call, byte[] der) throws IOException {
        call.answer(200, "application/pkix-cert", der);
    }

    private void ocsp(Call call, String rest) throws IOException {
        byte[] request = call.method().equals("POST") ? call.body(MAX_OCSP) : fromPath(rest);
        call.answer(200, "application/ocsp-response", ocsp.answer(request));
    }

    private static byte[] fromPath(String encoded) {
        try {
            // a plus is part of base64 here, not a space
            return Base64.getDecoder().decode(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private void submissions(Call call, String id) throws IOException {
        SubmissionDesk.Reply reply;
        if (call.method().equals("POST") && id.isEmpty()) {
            Answer answer = Answer.of(call.query("answer", switches.answer().wireName()));
            Duration delay = seconds(call.query("delay", Long.toString(switches.delay().toSeconds())));
            reply = desk.submit(call.body(MAX_SUBMISSION), answer, delay);
        } else {
            reply = desk.result(id, call.query("part", "1").equals("2") ? 2 : 1);
        }
        call.header("Location", "/submissions/" + reply.id());
        if (reply.result() != null) {
            call.answer(200, "application/zip", reply.result());
            return;
        }
        call.header("Retry-After", "1");
        call.json(202, Map.of("id", reply.id(), "state", "LATE"));
    }

    private void revocation(Call call) throws IOException {
        requirePost(call);
        Map<String, Object> body = call.json(MAX_JSON);
        String alias = state.aliasOf(text(body, "issuer"));
        BigInteger serial = Serials.parse(text(body, "serial"));
        int reason = Reasons.parse(text(body, "reason"));
        Instant now = state.now();
        if (reason == Revocation.RELEASE) state.release(alias, serial, now);
        else state.revoke(alias, serial, reason, now);
        if (!Boolean.FALSE.equals(body.get("publish"))) state.publish(alias);
        call.json(200, Map.of("issuer", alias, "serial", serial.toString(16), "reason", reason, "at", now,
                "crlNumber", state.crl(alias).number().toString()));
    }

    private void switches(Call call) throws IOException {
        if (call.method().equals("POST")) {
            Map<String, Object> body = call.json(MAX_JSON);
            switches.set(Answer.of(text(body, "answer")), seconds(Json.write(body.getOrDefault("delay", 0))));
        }
        call.json(200, Map.of("answer", switches.answer().wireName(), "delay", switches.delay().toSeconds()));
    }

    private static Duration seconds(String text) {
        if (!text.matches("[0-9]{1,6}")) throw new CaRefusal(400, "CA-BODY", "delay");
        return Duration.ofSeconds(Long.parseLong(text));
    }

    private static String text(Map<String, Object> body, String field) {
        Object value = body.get(field);
        if (value == null) throw new CaRefusal(400, "CA-BODY", field);
        return value instanceof String text ? text : Json.write(value);
    }

    private static String alias(Call call, String rest, String ending) {
        if (!rest.endsWith(ending)) throw notFound(call);
        return rest.substring(0, rest.length() - ending.length());
    }

    private static void requirePost(Call call) {
        if (!call.method().equals("POST")) throw new CaRefusal(405, "CA-METHOD", call.path(), call.method());
    }

    private static CaRefusal notFound(Call call) {
        return new CaRefusal(404, "CA-NOT-FOUND", call.path());
    }
}
