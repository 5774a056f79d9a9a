package fadu.platform.web;

import fadu.platform.Actor;
import fadu.platform.jobs.Job;
import fadu.platform.jobs.JobRunRow;
import fadu.platform.jobs.Jobs;
import fadu.platform.jobs.StartingJobs;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Labels;
import fadu.platform.problem.Refusal;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The jobs page: what runs by the clock, how it went, and running it now. */
@Tag(name = "jobs")
@Controller("/api/jobs")
class JobController {
    private static final int RUNS_SHOWN = 50;

    private final Jobs jobs;
    private final StartingJobs starting;
    private final Labels labels;
    private final Problems problems;

    JobController(Jobs jobs, StartingJobs starting, Labels labels, Problems problems) {
        this.jobs = jobs;
        this.starting = starting;
        this.labels = labels;
        this.problems = problems;
    }

    /** Every job with its latest run. */
    @Get
    @ApiResponse(
            responseCode = "200",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = JobView.class))))
    HttpResponse<?> list() {
        return HttpResponse.ok(jobs.all().stream().map(this::view).toList());
    }

    /** The latest fifty runs of a job, newest first. */
    @Get("/{name}/runs")
    @ApiResponse(
            responseCode = "200",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = RunView.class))))
    HttpResponse<?> runs(HttpRequest<?> request, @PathVariable String name) {
        return jobs.find(name)
                .<HttpResponse<?>>map(job -> HttpResponse.ok(
                        jobs.latest(job, RUNS_SHOWN).stream().map(RunView::of).toList()))
                .orElseGet(() -> problems.answer(request, Refusal.of(CommonProblem.NOT_FOUND)));
    }

    /** Runs a job for the present moment; the answer comes at once, the run shows on the page. */
    @Post("/{name}/run")
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = JobView.class)))
    HttpResponse<?> run(HttpRequest<?> request, Actor actor, @PathVariable String name) {
        var job = jobs.find(name).orElse(null);
        if (job == null) {
            return problems.answer(request, Refusal.of(CommonProblem.NOT_FOUND));
        }
        starting.now(actor, job);
        return HttpResponse.accepted().body(view(job));
    }

    private JobView view(Job job) {
        var latest = jobs.latest(job, 1).stream().findFirst().orElse(null);
        return new JobView(
                job.name(),
                labels.zh("job." + job.name()),
                labels.en("job." + job.name()),
                job.schedule(),
                latest == null ? null : latest.startedAt(),
                jobs.next(job),
                latest == null ? State.NEVER : State.valueOf(latest.state()),
                latest == null ? 0 : latest.done(),
                latest == null ? 0 : latest.total(),
                latest == null ? null : latest.message());
    }

    /** How the latest run stands. */
    enum State {
        NEVER,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * A job.
     *
     * @param schedule a Quartz cron expression in Asia/Shanghai
     * @param lastRun when the latest run started, by the machine's own time
     * @param nextRun when it is due next, by the clock
     * @param done how many of {@code total} units of work the latest run has finished
     */
    @Serdeable
    record JobView(
            String name,
            String zh,
            String en,
            String schedule,
            @Nullable Instant lastRun,
            @Nullable Instant nextRun,
            State state,
            long done,
            long total,
            @Nullable String message) {}

    /**
     * A run.
     *
     * @param slot the moment whose truth it computes
     */
    @Serdeable
    record RunView(
            Instant slot,
            State state,
            Instant startedAt,
            @Nullable Instant finishedAt,
            long done,
            long total,
            @Nullable String message) {
        static RunView of(JobRunRow row) {
            return new RunView(
                    row.slot(),
                    State.valueOf(row.state()),
                    row.startedAt(),
                    row.finishedAt(),
                    row.done(),
                    row.total(),
                    row.message());
        }
    }
}
