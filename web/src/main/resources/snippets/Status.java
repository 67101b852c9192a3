import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Status of one certificate: java Status.java ISSUER SERIAL. Exit 0 only for "good". */
class Status {
    public static void main(String[] args) throws Exception {
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        URI address = URI.create("@BASE@/api/v1/certificates/" + args[0] + "/" + args[1] + "/status");
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 429 || answer.statusCode() == 503) {
            System.err.println("again in " + answer.headers().firstValue("Retry-After").orElse("10") + " s");
        }
        System.out.println(answer.body());
        System.exit(answer.statusCode() == 200 && answer.body().contains("\"status\":\"good\"") ? 0 : 1);
    }
}
