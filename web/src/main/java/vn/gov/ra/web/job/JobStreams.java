package vn.gov.ra.web.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.gov.ra.job.Jobs;

/** The streams that are open. Each looks at its job every second; a slow reader delays nobody but itself. */
@ApplicationScoped
public class JobStreams {

    private static final Logger LOG = System.getLogger(JobStreams.class.getName());
    private static final int EACH = 3;
    private static final int TOGETHER = 60;
    /** Somewhat more than the looks of a stream, so that a stream ends itself. */
    private static final long TIMEOUT = TimeUnit.SECONDS.toMillis(JobStream.LONGEST + 60L);

    private final Places places = new Places(EACH, TOGETHER);

    @Resource
    private ManagedScheduledExecutorService scheduler;
    @Inject
    private Jobs jobs;

    boolean place(String subject) {
        return places.take(subject);
    }

    void leave(String subject) {
        places.leave(subject);
    }

    /** Tells until the job is over; {@link #place} was taken before and is given back at the end. */
    void open(AsyncContext async, UUID job, String subject, Locale locale) throws IOException {
        PrintWriter writer = async.getResponse().getWriter();
        JobStream stream = new JobStream(JobStream.of(job, jobs::look, one -> JobShown.of(one, subject, locale)), text -> {
            writer.write(text);
            if (writer.checkError()) {   // flushes
                throw new IOException("gone");
            }
        });
        Watch watch = new Watch(async, stream, subject);
        async.setTimeout(TIMEOUT);
        async.addListener(watch);
        try {
            watch.looking = scheduler.scheduleWithFixedDelay(watch, 0, 1, TimeUnit.SECONDS);
        } catch (RejectedExecutionException stopping) {
            watch.end();
        }
    }

    private final class Watch implements Runnable, AsyncListener {

        private final AsyncContext async;
        private final JobStream stream;
        private final String subject;
        private final AtomicBoolean over = new AtomicBoolean();
        private volatile Future<?> looking;

        Watch(AsyncContext async, JobStream stream, String subject) {
            this.async = async;
            this.stream = stream;
            this.subject = subject;
        }

        @Override
        public void run() {
            if (over.get()) {
                stopLooking();
                return;
            }
            try {
                if (!stream.look()) {
                    end();
                }
            } catch (IOException gone) {
                LOG.log(Level.DEBUG, "job.stream reader is gone", gone);
                end();
            } catch (RuntimeException unforeseen) {
                LOG.log(Level.WARNING, "job.stream broke off", unforeseen);
                end();
            }
        }

        void end() {
            if (over.compareAndSet(false, true)) {
                leave(subject);
                stopLooking();
                try {
                    async.complete();
                } catch (IllegalStateException completed) {
                    LOG.log(Level.DEBUG, "job.stream was completed", completed);
                }
            }
        }

        private void stopLooking() {
            if (looking != null) {
                looking.cancel(false);
            }
        }

        @Override
        public void onComplete(AsyncEvent event) {
            end();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            end();
        }

        @Override
        public void onError(AsyncEvent event) {
            end();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
