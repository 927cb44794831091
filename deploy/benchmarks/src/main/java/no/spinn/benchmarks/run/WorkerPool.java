package no.spinn.benchmarks.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Workers that do numbered jobs; each takes the next job when it has finished one. */
public final class WorkerPool {

    private final int workers;

    private WorkerPool(int workers) {
        this.workers = workers;
    }

    public static WorkerPool of(int workers) {
        return new WorkerPool(workers);
    }

    /** One job of many, numbered from 0. */
    public interface Job {
        void run(int number) throws IOException, InterruptedException;
    }

    /** Returns when all jobs are done. A failed job ends the work, and its failure is thrown. */
    public void run(int jobs, Job job) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int worker = 0; worker < workers; worker++) {
                all.add(threads.submit(() -> {
                    try {
                        for (int number = next.getAndIncrement(); number < jobs; number = next.getAndIncrement()) {
                            job.run(number);
                        }
                    } finally {
                        // After a failure the other workers stop; without one no job is left anyway.
                        next.set(jobs);
                    }
                    return null;
                }));
            }
        }
        for (Future<?> one : all) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a job failed: " + e.getCause(), e.getCause());
            }
        }
    }
}
