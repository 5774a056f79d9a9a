package fadu.platform.jobs;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import java.util.Objects;
import java.util.Properties;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;

/**
 * The Quartz scheduler: clustered, on its own connections, every trigger with an explicit misfire instruction. It rings;
 * {@link Jobs} decides what is due.
 */
@Context
@Requires(property = "fadu.jobs.alarm", notEquals = "false")
final class Alarm {
    private static final String GROUP = "fadu";

    private final Scheduler scheduler;

    Alarm(
            Jobs jobs,
            @Value("${datasources.default.url}") String url,
            @Value("${datasources.default.username}") String user,
            @Value("${datasources.default.password}") String password)
            throws SchedulerException {
        scheduler = new StdSchedulerFactory(settings(url, user, password)).getScheduler();
        scheduler.getContext().put("jobs", jobs);
        for (var job : jobs.all()) {
            schedule(job);
        }
        scheduler.start();
    }

    private void schedule(Job job) throws SchedulerException {
        var detail = JobBuilder.newJob(Ring.class)
                .withIdentity(job.name(), GROUP)
                .storeDurably()
                .requestRecovery(false)
                .build();
        var trigger = TriggerBuilder.newTrigger()
                .withIdentity(job.name(), GROUP)
                .forJob(detail)
                .withSchedule(CronScheduleBuilder.cronSchedule(job.schedule())
                        .inTimeZone(TimeZone.getTimeZone(fadu.platform.time.Clock.ZONE))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
        scheduler.addJob(detail, true);
        if (scheduler.rescheduleJob(new TriggerKey(job.name(), GROUP), trigger) == null) {
            scheduler.scheduleJob(trigger);
        }
    }

    private static Properties settings(String url, String user, String password) {
        var settings = new Properties();
        settings.setProperty("org.quartz.scheduler.instanceName", "fadu");
        settings.setProperty("org.quartz.scheduler.instanceId", "AUTO");
        settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        settings.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        settings.setProperty("org.quartz.threadPool.threadCount", "2");
        settings.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        settings.setProperty("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        settings.setProperty("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.StdJDBCDelegate");
        settings.setProperty("org.quartz.jobStore.dataSource", "quartz");
        settings.setProperty("org.quartz.jobStore.tablePrefix", "QRTZ_");
        settings.setProperty("org.quartz.jobStore.isClustered", "true");
        settings.setProperty("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        settings.setProperty("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", "1");
        settings.setProperty("org.quartz.jobStore.clusterCheckinInterval", "15000");
        settings.setProperty("org.quartz.jobStore.misfireThreshold", "60000");
        settings.setProperty("org.quartz.jobStore.useProperties", "true");
        settings.setProperty("org.quartz.dataSource.quartz.provider", "hikaricp");
        settings.setProperty("org.quartz.dataSource.quartz.driver", "com.mysql.cj.jdbc.Driver");
        settings.setProperty("org.quartz.dataSource.quartz.URL", readCommitted(url));
        settings.setProperty("org.quartz.dataSource.quartz.user", user);
        settings.setProperty("org.quartz.dataSource.quartz.password", password);
        settings.setProperty("org.quartz.dataSource.quartz.maxConnections", "5");
        return settings;
    }

    private static String readCommitted(String url) {
        return url + (url.contains("?") ? "&" : "?") + "sessionVariables=transaction_isolation='READ-COMMITTED'";
    }

    @PreDestroy
    void stop() throws SchedulerException {
        scheduler.shutdown(true);
    }

    /** What Quartz calls; the job's name is its key. */
    @DisallowConcurrentExecution
    public static final class Ring implements org.quartz.Job {
        @Override
        public void execute(JobExecutionContext context) {
            try {
                var jobs = (Jobs) Objects.requireNonNull(
                        context.getScheduler().getContext().get("jobs"));
                jobs.find(context.getJobDetail().getKey().getName()).ifPresent(jobs::runDue);
            } catch (SchedulerException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
