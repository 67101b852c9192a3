package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Jobs;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pki;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Walk;

/** Work of three kinds made ready, begun by several at once, cut off, and judged by what the database and the portal say afterwards. */
final class CrashRound {

    private static final int THREADS = 6;
    private static final int LINES = 8;
    private static final int LISTS = 6;
    private static final int FILES = 6;
    private static final int ROWS = 40;
    private static final String V1 = "/api/v1/";

    private final Random random;
    private final List<Command> commands = new ArrayList<>();
    private final Set<Command> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final Api clerk = Api.as("vanthu.xa");
    private final Api officer = Api.as("chuyenvien");
    private final Api signer = Api.as("lanhdao");
    private final int dossiers;
    private Answer unread;

    /** @param kind {@code approve freeze accept} */
    private record Command(String kind, String id, Supplier<Answer> run) {
    }

    CrashRound(Random random) {
        this.random = random;
        Walk reviewed = Walk.ofCommune(people(LINES)).readyToSign().confirmedScan().claimed().proposed();
        reviewed.lineIds().forEach(line -> commands.add(new Command("approve", line, () -> signer.act(V1 + "lines/" + line, "approve"))));
        Walk approved = Walk.ofDepartment(people(LISTS)).readyToSign().confirmedScan().claimed().proposed().approved();
        for (String line : approved.lineIds()) {
            String list = Walk.list(officer, List.of(line)).expect(201).text("id");
            commands.add(new Command("freeze", list, () -> officer.act(V1 + "batches/" + list, "freeze")));
        }
        for (int i = 0; i < FILES; i++) {
            Answer read = Jobs.looked(clerk, upload(ROWS));
            assertEquals("READY", read.text("state"), read.toString());
            String file = read.text("id");
            commands.add(new Command("accept", file, () -> clerk.act(V1 + "imports/" + file, "accept", Json.createObjectBuilder().add("onlyValid", true))));
        }
        Collections.shuffle(commands, random);
        dossiers = dossiers();
    }

    /** @return how many commands had been acknowledged */
    int killInTheMiddle() {
        int enough = 2 + random.nextInt(commands.size() / 2);
        CountDownLatch reached = new CountDownLatch(enough);
        Queue<Command> waiting = new ConcurrentLinkedQueue<>(commands);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        unread = upload(ROWS * 10);   // its rows are still being looked at
        for (int i = 0; i < THREADS; i++) {
            threads.execute(() -> work(waiting, reached));
        }
        try {
            assertTrue(reached.await(2, TimeUnit.MINUTES), () -> "only " + acknowledged.size() + " of " + enough + ", " + surprises);
            Portal.get().environment().kill("wildfly");
            threads.shutdown();
            assertTrue(threads.awaitTermination(2, TimeUnit.MINUTES));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        assertEquals(List.of(), List.copyOf(surprises));
        return acknowledged.size();
    }

    private void work(Queue<Command> waiting, CountDownLatch reached) {
        for (Command command = waiting.poll(); command != null; command = waiting.poll()) {
            Answer answer;
            try {
                answer = command.run().get();
            } catch (IllegalStateException cutOff) {
                return;   // the connection broke: nobody promised anything
            }
            if (answer.status() == 200) {
                acknowledged.add(command);
                reached.countDown();
            } else {
                surprises.add(answer.toString());
                return;
            }
        }
    }

    void everythingIsWhole(String round) {
        int accepted = 0;
        for (Command command : commands) {
            boolean done = done(command, round);
            assertTrue(done || !acknowledged.contains(command), round + ": acknowledged and gone: " + command);
            accepted += done && command.kind().equals("accept") ? 1 : 0;
        }
        assertEquals(dossiers + accepted, dossiers(), round + ": a dossier is there for every accepted file and none beside");
        Answer read = Jobs.looked(clerk, unread);   // either it was through, or it says that it was broken off
        assertTrue(Set.of("READY", "REFUSED").contains(read.text("state")), round + ": " + read);
        assertEquals(read.text("state").equals("REFUSED"), !read.json().isNull("error"), round + ": " + read);
    }

    /** Nothing is stuck: what was cut off is done like any other, and once. */
    void theRestCanStillBeDone(String round) {
        for (Command command : commands) {
            if (!done(command, round)) {
                command.run().get().expect(200);
                assertTrue(done(command, round), round + ": " + command);
            }
        }
        commands.stream().filter(command -> command.kind().equals("freeze")).forEach(list -> {
            String kept = Portal.get().value("select package_sha256 from batch where id = '" + list.id() + "'");
            assertEquals(kept, Pki.sha256(officer.get(V1 + "batches/" + list.id() + "/package.zip").expect(200).bytes()), round);
        });
    }

    void numbersHaveNoGaps(String round) {
        List<Integer> numbers = Portal.get().rows("select split_part(number, '-', 3)::int from batch where number is not null order by 1").stream()
                .map(row -> Integer.valueOf(row.get(0))).toList();
        assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers, round);
    }

    /** Whole, or not begun; anything between fails. */
    private static boolean done(Command command, String round) {
        List<String> seen = Portal.get().rows(switch (command.kind()) {
            case "approve" -> "select state, (select count(*) from decision d where d.line_id = l.id and d.step = 'approve'),"
                    + " (select count(*) from line_event e where e.line_id = l.id and e.action = 'approve'), " + audited("line.approve", command) + " from request_line l where id = '" + command.id() + "'";
            case "freeze" -> "select state, (number is not null)::int, (content_hash is not null and exists (select 1 from stored_file f where f.id = package_file_id and f.sha256 = package_sha256))::int,"
                    + " (select count(*) from batch_line l where l.batch_id = b.id and l.snapshot is not null), " + audited("batch.freeze", command) + " from batch b where id = '" + command.id() + "'";
            default -> "select state, (dossier_id is not null)::int, (select (count(*) = " + ROWS + ")::int from request_line l where l.dossier_id = i.dossier_id), "
                    + audited("import.accept", command) + " from import_file i where id = '" + command.id() + "'";
        }).get(0);
        Map<String, String> states = Map.of("approve", "APPROVED", "freeze", "FROZEN", "accept", "ACCEPTED");
        Map<String, String> before = Map.of("approve", "REVIEWED", "freeze", "COLLECTING", "accept", "READY");
        boolean done = seen.get(0).equals(states.get(command.kind()));
        assertTrue(done || seen.get(0).equals(before.get(command.kind())), round + ": " + command + " is " + seen);
        assertTrue(seen.stream().skip(1).allMatch((done ? "1" : "0")::equals), round + ": half done, " + command + " is " + seen);
        return done;
    }

    private static String audited(String action, Command command) {
        return "(select count(*) from audit_event where action = '" + action + "' and object_id = '" + command.id() + "')";
    }

    private static int dossiers() {
        return Integer.parseInt(Portal.get().value("select count(*) from dossier"));
    }

    private Answer upload(int rows) {
        StringBuilder csv = new StringBuilder();
        for (Person person : people(rows)) {
            JsonObjectBuilder values = person.form01("UBND xã");
            var object = values.build();
            if (csv.length() == 0) {
                csv.append('\uFEFF').append(String.join(",", object.keySet())).append("\r\n");
            }
            csv.append(String.join(",", object.values().stream().map(value -> '"' + ((JsonString) value).getString() + '"').toList())).append("\r\n");
        }
        return clerk.upload(V1 + "imports?form=01", Map.of(), "danh-sach.csv", "text/csv", csv.toString().getBytes(StandardCharsets.UTF_8)).expect(202);
    }

    private static Person[] people(int count) {
        return IntStream.range(0, count).mapToObj(i -> Person.man("Y Krông Niê", "Công chức Tư pháp - Hộ tịch")).toArray(Person[]::new);
    }
}
