package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;
import vn.gov.ra.demo.bench.HttpLoad.Question;
import vn.gov.ra.demo.bench.HttpLoad.Result;

/**
 * What is measured in rounds: one kind of question to one server, or signatures alone.
 *
 * @param connections at once; 0 for signatures alone
 * @param processes all whose processor time counts
 */
record OcspTarget(String name, int connections, List<ServerProcess> processes, Work work) {

    interface Work {
        Done during(Duration time) throws Exception;
    }

    /** @param p50 ms, as p99. @param verified how many answers were looked at */
    record Done(long count, double seconds, double p50, double p99, int verified) {
    }

    /** @param judge null where an answer 200 is enough */
    static OcspTarget asked(String name, int connections, URI server, List<ServerProcess> processes, LongFunction<Question> questions, OcspQuestions judge) {
        return new OcspTarget(name + connections, connections, processes, time -> {
            Result result = new HttpLoad(server, connections).run(questions, time);
            if (result.failed() > 0) {
                throw new IllegalStateException(name + connections + ": " + result.failed() + " of " + result.times().length + " failed");
            }
            if (judge != null) {
                judge.judge(result.samples());
            }
            return new Done(result.times().length, result.seconds(), result.percentile(0.5), result.percentile(0.99), result.samples().size());
        });
    }

    static OcspTarget signing(String name, RawSignatures signatures) {
        return new OcspTarget(name, 0, List.of(signatures.process()), time -> new Done(signatures.made(time), time.toMillis() / 1e3, 0, 0, 0));
    }

    /** Seconds of the processor so far. */
    double cpu() throws IOException {
        double seconds = 0;
        for (ServerProcess process : processes) {
            seconds += process.cpu();
        }
        return seconds;
    }

    /** Those of them that compilers took. */
    double compilers() throws IOException {
        double seconds = 0;
        for (ServerProcess process : processes) {
            seconds += process.compilers();
        }
        return seconds;
    }
}
