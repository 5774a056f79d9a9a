package fadu.credit.job;

import fadu.credit.Reconciling;
import fadu.platform.jobs.Job;
import fadu.platform.jobs.JobRun;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every night: do balances, day sums and the day set say what the ledger says? It reports and repairs nothing. */
@Singleton
final class ReconcileJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(ReconcileJob.class);

    private final Reconciling reconciling;

    ReconcileJob(Reconciling reconciling) {
        this.reconciling = reconciling;
    }

    @Override
    public String name() {
        return "credit.reconcile";
    }

    @Override
    public String schedule() {
        return "0 40 2 * * ?";
    }

    @Override
    public CatchUp catchUp() {
        return CatchUp.LATEST;
    }

    @Override
    public void run(JobRun run) {
        var found = reconciling.compare(person -> run.progress(0, 0));
        if (found.isEmpty()) {
            run.say("台账与余额、日合计、半日集合一致");
        } else {
            LOG.error("{} sums do not say what the ledger says, first {}", found.size(), found.getFirst());
            run.say("有 " + found.size() + " 处与台账不一致，请管理员在台账核对页查看，确认原因后再重算");
        }
    }
}
